package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.output.Output;
import org.claimpress.problem.Problems;

/** Stylesheets and scripts. */
@AutoService(OutputFormat.class)
public final class Assets implements OutputFormat {

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return Stream.concat(rendering.assets().values().stream(), rendering.searchParts().stream())
                .toList();
    }
}

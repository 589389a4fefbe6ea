package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.problem.Problems;

/** Stylesheets and scripts. */
@AutoService(OutputFormat.class)
public final class Assets implements OutputFormat {

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.copyOf(rendering.assets().values());
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Problems;

/** {@code .nojekyll}, which tells GitHub Pages to publish the files as they are. */
@AutoService(OutputFormat.class)
public final class NoJekyll implements OutputFormat {

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.of(new SitePath(".nojekyll"), ""));
    }
}

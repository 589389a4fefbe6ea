package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code robots.txt}: everything may be read, and where the sitemap is. */
@AutoService(OutputFormat.class)
public final class Robots implements OutputFormat {

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        String sitemap = Routes.absolute(rendering.site(), Sitemap.PATH);
        return List.of(Output.of(new SitePath("robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n"));
    }
}

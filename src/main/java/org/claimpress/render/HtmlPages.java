package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimpress.output.Output;
import org.claimpress.page.Frame;
import org.claimpress.page.Page;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** The pages, set by templates. */
@AutoService(OutputFormat.class)
public final class HtmlPages implements OutputFormat {

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Templates templates = new Templates(rendering.theme(), problems);
        return rendering.pages().stream()
                .flatMap(
                        page -> templates
                                .fill(page.template(), model(page, rendering))
                                .map(html -> Output.of(page.path(), html))
                                .stream())
                .toList();
    }

    private static Map<String, Object> model(Page page, Rendering rendering) {
        Map<String, Object> model = new TreeMap<>();
        model.put("frame", Frame.of(rendering.site(), page));
        model.put("view", page.view());
        model.put("assets", assets(page, rendering));
        return model;
    }

    private static Map<String, String> assets(Page page, Rendering rendering) {
        String base = rendering.site().settings().baseUrl().getPath();
        Map<String, String> hrefs = new TreeMap<>();
        rendering.assets().forEach((name, asset) -> {
            boolean anywhere = page.path().equals(Routes.NOT_FOUND);
            hrefs.put(name, anywhere ? base + asset.path() : page.path().linkTo(asset.path()));
        });
        return hrefs;
    }
}

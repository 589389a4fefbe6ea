package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.Program;
import org.claimpress.page.Frame;
import org.claimpress.page.Page;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** The pages, set by templates. */
@AutoService(OutputFormat.class)
public final class HtmlPages implements OutputFormat {

    private static final String GENERATOR = Program.running().toString();

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Templates templates = rendering.memory().templates(rendering.theme());
        return rendering.pages().parallelStream()
                .flatMap(page -> output(page, rendering, templates, problems).stream())
                .toList();
    }

    private static Optional<Output> output(Page page, Rendering rendering, Templates templates, Problems problems) {
        Map<String, Object> model = model(page, rendering, templates);
        Optional<Output> before = rendering.memory().page(page.path(), model);
        if (before.isPresent()) {
            return before;
        }
        Optional<Output> output =
                templates.fill(page.template(), model, problems).map(html -> Output.of(page.path(), html));
        output.ifPresent(made -> rendering.memory().remember(model, made));
        return output;
    }

    private static Map<String, Object> model(Page page, Rendering rendering, Templates templates) {
        Map<String, Object> model = new TreeMap<>();
        model.put("generator", GENERATOR);
        model.put("frame", Frame.of(rendering.site(), page));
        model.put("view", page.view());
        model.put("assets", assets(page, rendering, templates));
        model.put("look", rendering.theme().look());
        Site site = rendering.site();
        model.put("say", new SayMethod(site.messages()));
        model.put(
                "scriptWords",
                new ScriptMessages(site.messages(), site.settings().language().toLanguageTag()));
        return model;
    }

    private static Map<String, String> assets(Page page, Rendering rendering, Templates templates) {
        String base = rendering.site().settings().baseUrl().getPath();
        Map<String, String> hrefs = new TreeMap<>();
        // Of what a build makes itself a page gets only what its template names: the rest changes with every record.
        String template = templates.texts().getOrDefault(page.template() + ".ftlh", "");
        rendering.assets().forEach((name, asset) -> {
            if (!rendering.theme().assets().containsKey(name) && !template.contains(name)) {
                return;
            }
            boolean anywhere = page.path().equals(Routes.NOT_FOUND);
            hrefs.put(name, anywhere ? base + asset.path() : page.path().linkTo(asset.path()));
        });
        return hrefs;
    }
}

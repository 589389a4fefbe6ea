package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.Question;
import org.claimpress.model.Site;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Inbox Record itself. */
class RealSiteTest {

    private static final Path CONTENT = Path.of("content");

    /** The latest day that any record names, so that the test does not depend on the day it runs. */
    private static final LocalDate LATER = latestDay();

    /**
     * What the checker says without need. It takes no file: address for the page's own host; browsers do, and every server
     * has one. And it takes data in a script element for a script, which HTML does not run and a policy does not concern;
     * that no page has any other script of its own is held by the audit.
     */
    private static final List<String> KNOWN_FALSE_ALARMS = List.of(
            "violates Content Security Policy (meta tag): external ",
            "Inline script violates Content Security Policy (meta tag)");

    @TempDir
    private static Path site;

    private static BuildResult result;

    private static LocalDate latestDay() {
        Pattern day = Pattern.compile("(?m)^(?:checked|    found|  - date): (\\d{4}-\\d{2}-\\d{2})$");
        return Fixtures.files(CONTENT).stream()
                .flatMap(file -> day.matcher(Fixtures.text(file)).results())
                .map(match -> LocalDate.parse(match.group(1)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @BeforeAll
    static void build() throws IOException {
        result = new Pipeline(
                        new BuildOptions(
                                CONTENT,
                                "content",
                                Path.of("templates"),
                                "templates",
                                site,
                                "site",
                                Optional.empty(),
                                LATER),
                        StepListener.none())
                .build();
    }

    private static Site facts() throws IOException {
        return new ContentReader(CONTENT, "content", Optional.empty(), LATER)
                .read(new Problems())
                .site();
    }

    @Test
    void isBuiltWithoutErrorsAndWarnings() {
        assertThat(result.problems().sorted()).isEmpty();
        assertThat(result.report()).isPresent();
    }

    @Test
    void showsForEachClaimWhatAReaderMustSee() throws IOException {
        Site facts = facts();
        for (Claim claim : facts.claims()) {
            Document page = Jsoup.parse(Files.readString(site.resolve("claims/" + claim.id() + "/index.html")));

            assertThat(page.select("h1").text()).isEqualTo("The claim: " + claim.title());
            assertThat(page.select(".verdict").text())
                    .as(claim.id())
                    .contains(facts.status(claim.status()).label());
            assertThat(page.select(".reason").text()).isEqualTo(claim.reason());
            assertThat(page.select(".glance").text())
                    .as("both sides at a glance, " + claim.id())
                    .contains(facts.claimant(claim).name().orElse("not known"))
                    .contains(claim.replies().stream()
                            .map(reply -> facts.party(reply.party()).name())
                            .toList());
            String answers = page.select(".reply h3").text();
            assertThat(claim.replies())
                    .as(claim.id())
                    .allMatch(
                            reply -> answers.contains(facts.party(reply.party()).name()));
            assertThat(page.select(".source-list > li")).hasSameSizeAs(claim.sources());
            assertThat(page.select(".evidence > li"))
                    .hasSize((int) claim.evidence().all().count());
            assertThat(page.select("#unknown + ul > li")).hasSameSizeAs(claim.unknowns());
            assertThat(page.select("#would-change + ul > li")).hasSameSizeAs(claim.wouldChange());
        }
    }

    @Test
    void answersEachQuestionOnTheFirstPageWithTheDayOfTheCheck() throws IOException {
        Document home = Jsoup.parse(Files.readString(site.resolve("index.html")));
        List<Question> questions = facts().settings().questions();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(10);
        assertThat(home.select(".question h3").eachText())
                .containsExactlyElementsOf(
                        questions.stream().map(Question::question).toList());
        for (int i = 0; i < questions.size(); i++) {
            Element shown = home.select(".question").get(i);
            assertThat(shown.select("p").first().text())
                    .isEqualTo(questions.get(i).answer().text().strip());
            assertThat(shown.select("a[href^=claims/]")).isNotEmpty();
            assertThat(home.select(".questions > .questions-head time, .question:eq(" + i + ") time"))
                    .isNotEmpty();
        }
    }

    @Test
    void isSharedUnderTheStatusAndNeverUnderTheBareClaim() throws IOException {
        for (Claim claim : facts().claims()) {
            String title = facts().status(claim.status()).label() + ": " + claim.title();
            Document page = Jsoup.parse(Files.readString(site.resolve("claims/" + claim.id() + "/index.html")));

            assertThat(page.title()).startsWith(title);
            assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .isEqualTo(claim.reason());
            assertThat(page.select("link[type=application/json+oembed]").attr("title"))
                    .isEqualTo(title);
            assertThat(page.select("pre code").text()).contains("title=\"" + escaped(title) + "\"");
            assertThat(page.select(".citation").text())
                    .contains("“" + title.replace('“', '‘').replace('”', '’') + ".”");
            assertThat(Jsoup.parse(Files.readString(site.resolve("embed/" + claim.id() + "/index.html")))
                            .title())
                    .startsWith(title);
            assertThat(json("claims/" + claim.id() + "/oembed.json")
                            .get("title")
                            .getAsString())
                    .isEqualTo(title);
            assertThat(page.select("script[type=application/ld+json]").html())
                    .contains("\"claimReviewed\":" + new Gson().toJson(claim.title()));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&apos;");
    }

    private static JsonObject json(String file) throws IOException {
        return JsonParser.parseString(Files.readString(site.resolve(file))).getAsJsonObject();
    }

    @Test
    void isValidHtmlToTheNuChecker() throws Exception {
        Path log = site.resolveSibling(site.getFileName() + "-checker.json");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xss4m", "-cp", System.getProperty("java.class.path")));
        command.add("nu.validator.client.SimpleCommandLineValidator");
        command.addAll(List.of("--format", "json", "--exit-zero-always", "--skip-non-html", site.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        process.getInputStream().readAllBytes();
        process.waitFor();

        String report = Files.readString(log);
        JsonObject json = JsonParser.parseString(report.substring(Math.max(0, report.indexOf("{\"messages\""))))
                .getAsJsonObject();
        JsonArray messages = json.getAsJsonArray("messages");

        List<String> said = new ArrayList<>();
        messages.forEach(
                message -> said.add(message.getAsJsonObject().get("url").getAsString() + ": "
                        + message.getAsJsonObject().get("message").getAsString()));

        assertThat(said)
                .filteredOn(message -> KNOWN_FALSE_ALARMS.stream().noneMatch(message::contains))
                .isEmpty();
        // One false alarm a page, or more: so the checker has looked at each of them.
        assertThat(said).hasSizeGreaterThanOrEqualTo(result.pages());
    }
}

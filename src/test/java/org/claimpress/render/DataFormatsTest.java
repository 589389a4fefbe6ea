package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What machines read of the small site. */
class DataFormatsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private String built(String file) throws IOException {
        Path site = folder.resolve("site");
        new Pipeline(Fixtures.options(folder.resolve("content"), site), StepListener.none()).build();
        return Files.readString(site.resolve(file));
    }

    private JsonObject review(String claim) throws IOException {
        List<JsonObject> reviews =
                Jsoup.parse(built("claims/" + claim + "/index.html"))
                        .select("script[type=application/ld+json]")
                        .stream()
                        .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                        .filter(data -> data.get("@type").getAsString().equals("ClaimReview"))
                        .toList();
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    @Test
    void aClaimReviewNamesTheClaimantAsAuthorAndTheAccusedAsWhatItIsAbout() throws IOException {
        JsonObject review = review("inbox");
        JsonObject item = review.getAsJsonObject("itemReviewed");
        JsonArray about = item.getAsJsonArray("about");

        assertThat(review.get("@type").getAsString()).isEqualTo("ClaimReview");
        assertThat(item.getAsJsonObject("author").get("name").getAsString()).isEqualTo("The plaintiffs");
        assertThat(about).hasSize(1);
        assertThat(about.get(0).getAsJsonObject().get("name").getAsString()).isEqualTo("Acme");
        assertThat(review.getAsJsonObject("author").get("name").getAsString()).isEqualTo("The small record");
    }

    @Test
    void aClaimReviewRatesInWordsAndNeverInNumbers() throws IOException {
        JsonObject rating = review("inbox").getAsJsonObject("reviewRating");

        assertThat(rating.keySet()).containsExactlyInAnyOrder("@type", "alternateName");
        assertThat(rating.get("alternateName").getAsString()).isEqualTo("As the label says");
    }

    @Test
    void aClaimReviewDatesThePageByItsHistory() throws IOException {
        JsonObject review = review("inbox");

        assertThat(review.get("datePublished").getAsString()).isEqualTo("2026-01-01");
        assertThat(review.get("dateModified").getAsString()).isEqualTo("2026-01-02");
        assertThat(review.get("url").getAsString()).isEqualTo("https://site.example/record/claims/inbox/");
    }

    @Test
    void aStrangersTitleCannotLeaveTheScript() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace(
                                "title: Acme opened its users’ inboxes",
                                "title: \"</script><script>alert(1)</script>\""));

        assertThat(built("claims/inbox/index.html")).doesNotContain("<script>alert(1)");
        assertThat(review("inbox").get("claimReviewed").getAsString()).isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void theTableDefusesWhatSpreadsheetsWouldRun() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("title: Acme opened", "title: \"=HYPERLINK(\\\"x\\\") opened")
                        .replace("users’ inboxes\n", "users’ inboxes\"\n"));

        assertThat(built("claims.csv")).contains("\"'=HYPERLINK(\"\"x\"\") opened its users’ inboxes\"");
    }

    @Test
    void theTableHasARowForEachClaim() throws IOException {
        assertThat(built("claims.csv").split("\r\n")).hasSize(3).allMatch(line -> line.split("\",\"", -1).length == 10);
    }

    @Test
    void theFeedIsXmlWithAnEntryForEachClaimTheLastChangedFirst() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(built("feed.xml").getBytes(StandardCharsets.UTF_8)));
        String atom = "http://www.w3.org/2005/Atom";

        assertThat(feed.getElementsByTagNameNS(atom, "entry").getLength()).isEqualTo(2);
        assertThat(feed.getElementsByTagNameNS(atom, "id").item(1).getTextContent())
                .isEqualTo("https://site.example/record/claims/inbox/");
        assertThat(feed.getElementsByTagNameNS(atom, "updated").item(0).getTextContent())
                .isEqualTo("2026-01-02T00:00:00Z");
    }

    @Test
    void aPageThatTellsSearchEnginesMoreThanItsReadersFailsTheBuild() throws IOException {
        Path theme = folder.resolve("templates");
        Fixtures.copy(Path.of("templates"), theme);
        Path template = theme.resolve("claim/allegation.ftlh");
        Files.writeString(
                template,
                Files.readString(template).replace("<p class=\"statement\">${section.view.allegation}</p>", ""));
        var options = Fixtures.options(folder.resolve("content"), folder.resolve("site"));
        var changed = new BuildOptions(
                options.content(),
                "content",
                theme,
                "templates",
                options.site(),
                "site",
                options.baseUrl(),
                options.today());

        assertThat(new Pipeline(changed, StepListener.none()).build().problems().sorted())
                .isNotEmpty()
                .allMatch(problem -> problem.code().id().equals("hidden-data"));
    }

    @Test
    void aCardIsAPictureOfTheSizeThatSocialNetworksAskFor() throws IOException {
        String address = Jsoup.parse(built("claims/inbox/index.html"))
                .select("meta[property=og:image]")
                .attr("content");
        Path file = folder.resolve("site/cards").resolve(address.substring(address.lastIndexOf('/') + 1));
        BufferedImage card = ImageIO.read(file.toFile());

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(address).startsWith("https://site.example/record/cards/inbox.");
    }

    @Test
    void aCardIsDrawnAnewWhenItIsSpoiltOrItsWordsChange() throws IOException {
        built("claims.csv");
        Path card = Fixtures.files(folder.resolve("site/cards")).get(0);
        byte[] drawn = Files.readAllBytes(card);
        Files.writeString(card, "not a picture");

        built("claims.csv");
        assertThat(Files.readAllBytes(card)).isEqualTo(drawn);

        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("title: Acme opened", "title: Acme unlocked"));
        built("claims.csv");
        assertThat(card).doesNotExist();
        assertThat(Fixtures.files(folder.resolve("site/cards"))).hasSize(2);
    }

    @Test
    void theDataSayWhatThePagesSay() throws IOException {
        JsonObject claims = JsonParser.parseString(built("claims.json")).getAsJsonObject();
        JsonObject record =
                JsonParser.parseString(built("claims/inbox/record.json")).getAsJsonObject();
        JsonObject feed = JsonParser.parseString(built("claimreview.json")).getAsJsonObject();

        assertThat(claims.getAsJsonArray("claims")).contains(record);
        assertThat(claims.get("version").getAsInt()).isEqualTo(1);
        JsonObject item =
                feed.getAsJsonArray("dataFeedElement").get(0).getAsJsonObject().getAsJsonObject("item");
        JsonObject shown = review("inbox");
        shown.remove("@context");
        assertThat(item).isEqualTo(shown);
    }

    @Test
    void theAnswerInGooglesShapeNamesTheClaimantAndTheRating() throws IOException {
        JsonObject claim = JsonParser.parseString(built("claims-search.json"))
                .getAsJsonObject()
                .getAsJsonArray("claims")
                .get(0)
                .getAsJsonObject();

        assertThat(claim.get("claimant").getAsString()).isEqualTo("The plaintiffs");
        assertThat(claim.getAsJsonArray("claimReview")
                        .get(0)
                        .getAsJsonObject()
                        .get("textualRating")
                        .getAsString())
                .isEqualTo("As the label says");
    }

    @Test
    void theCorrectionsFeedHoldsChangesAndNoFirstVersions() throws IOException {
        String feed = built("corrections/feed.xml");

        assertThat(feed).contains("#change-2").doesNotContain("#change-1<");
    }

    @Test
    void theEmbedSnippetCannotBeLeftByATitle() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("title: Acme opened its users’ inboxes", "title: 'A \"quoted\" <b>title</b> & more'"));

        String html = JsonParser.parseString(built("claims/inbox/oembed.json"))
                .getAsJsonObject()
                .get("html")
                .getAsString();

        assertThat(Jsoup.parse(html).select("iframe").attr("title"))
                .isEqualTo("Alleged, not tested: A \"quoted\" <b>title</b> & more");
        assertThat(Jsoup.parse(html).body().children()).hasSize(1);
    }

    @Test
    void bibTexKeepsItsOwnCharactersHarmless() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("title: Acme opened its users’ inboxes", "title: 'Half & 50% of {this}'"));

        assertThat(built("claims/inbox/cite.bib"))
                .contains("title = {{Alleged, not tested: Half \\& 50\\% of \\textbraceleft this\\textbraceright }}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'A } alone'", "'A { alone'", "'}{'", "'A \\} and \\\\{'"})
    void bibTexCountsAsManyBracesThatOpenAsThatClose(String title) throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim, Files.readString(claim).replace("title: Acme opened its users’ inboxes", "title: " + title));

        String entry = built("claims/inbox/cite.bib");

        int open = 0;
        for (int unit : entry.chars().toArray()) {
            open += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"＝1+1", "＋1", "－1", "＠SUM(1)", "+1", "@SUM(1)", "-1", "\u00A0=1"})
    void theTableDefusesEveryFormOfTheSigns(String formula) throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("title: Acme opened its users’ inboxes", "title: \"" + formula + " is a title\""));

        assertThat(built("claims.csv")).contains(",\"'" + formula + " is a title\",");
    }

    @Test
    void theSitemapDatesWhatHasADate() throws IOException {
        String sitemap = built("sitemap.xml");

        assertThat(sitemap)
                .contains("<loc>https://site.example/record/claims/inbox/</loc><lastmod>2026-01-02</lastmod>")
                .contains("<loc>https://site.example/record/sources/letter/</loc></url>")
                .doesNotContain("embed/")
                .doesNotContain("404");
    }
}

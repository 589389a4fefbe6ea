package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.claimpress.pipeline.BuildResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A site's own templates take the place of the usual ones, one at a time, and are held as strictly as content. */
class OwnTemplatesTest {

    private static final String CLAIM = "claims/inbox/index.html";

    @TempDir
    private Path folder;

    private OwnSite site = OwnSite.in(Path.of("unset"));

    @BeforeEach
    void startASite() throws IOException {
        site = OwnSite.in(folder).started();
    }

    @Test
    void anEmptyFolderChangesNothing() throws IOException {
        assertThat(site.told()).isEmpty();
        assertThat(Fixtures.withoutAssets(folder.resolve("site")))
                .isEqualTo(Fixtures.withoutAssets(Fixtures.SITES.resolve("small/expected")));
    }

    @Test
    void aSectionAloneTakesThePlaceOfTheUsualOne() throws IOException {
        site.write("claim/unknown.ftlh", "<section><h2 id=\"${section.id}\">Open questions</h2></section>\n");

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM)).contains("Open questions").contains("The answers in full");
    }

    @Test
    void theLayoutAloneTakesThePlaceOfTheUsualOne() throws IOException {
        site.change("layout.ftlh", "<footer class=\"site-footer\">", "<footer class=\"site-footer\">\n<p>Ours.</p>");

        assertThat(site.told()).isEmpty();
        assertThat(site.page("index.html")).contains("<p>Ours.</p>");
        assertThat(site.page(CLAIM)).contains("<p>Ours.</p>");
    }

    @Test
    void aTemplateOfItsOwnCanBeIncluded() throws IOException {
        site.write("own/note.ftlh", "<p>${frame.siteTitle} asks you.</p>\n");
        site.change("claim/unknown.ftlh", "</section>", "<#include \"/own/note.ftlh\">\n</section>");

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM)).contains("<p>The small record asks you.</p>");
    }

    @Test
    void aCopyThatChangesNothingChangesNothing() throws IOException {
        site.change("claim/unknown.ftlh", "</section>", "</section>");

        assertThat(site.told()).isEmpty();
        assertThat(Fixtures.withoutAssets(folder.resolve("site")))
                .isEqualTo(Fixtures.withoutAssets(Fixtures.SITES.resolve("small/expected")));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "an unclosed tag",
                        "</section>",
                        "<#if true>",
                        "template-error",
                        "Unexpected end of file reached. You have an unclosed #if"),
                Arguments.of(
                        "an unknown value on a branch that runs",
                        "</section>",
                        "${section.view.unknown}</section>",
                        "unknown-template-name",
                        "\"section.view\" has no \"unknown\" → Did you mean \"unknowns\"?"),
                Arguments.of(
                        "an unknown value on a branch that never runs",
                        "</section>",
                        "<#if 1 gt 2>${frame.siteTitel}</#if></section>",
                        "unknown-template-name",
                        "\"frame\" has no \"siteTitel\" → Did you mean \"siteTitle\"?"),
                Arguments.of(
                        "an unknown variable",
                        "</section>",
                        "<#if 1 gt 2>${setcion.id}</#if></section>",
                        "unknown-template-name",
                        "Nothing is named \"setcion\" here → Did you mean \"section\"?"),
                Arguments.of(
                        "an unknown value of an item of a list",
                        "</section>",
                        "<#if 1 gt 2><#list frame.sections as item>${item.link.hrfe}</#list></#if></section>",
                        "unknown-template-name",
                        "\"item.link\" has no \"hrfe\" → Did you mean \"href\"?"),
                Arguments.of(
                        "an unknown value of a parameter",
                        "</section>",
                        "<#macro m a>${a.hrfe}</#macro><#if 1 gt 2><@m frame.home/></#if></section>",
                        "unknown-template-name",
                        "\"a\" has no \"hrfe\" → Did you mean \"href\"?"),
                Arguments.of(
                        "a part of a text",
                        "</section>",
                        "<#if 1 gt 2>${section.id.name}</#if></section>",
                        "unknown-template-name",
                        "\"section.id\" is a text, and has no \"name\""),
                Arguments.of(
                        "a missing include",
                        "</section>",
                        "<#if 1 gt 2><#include \"nowhere.ftlh\"></#if></section>",
                        "unknown-template-name",
                        "There is no template \"claim/nowhere.ftlh\""),
                Arguments.of(
                        "a missing macro",
                        "</section>",
                        "<#if 1 gt 2><@parts.lnk frame.home/></#if></section>",
                        "unknown-template-name",
                        "There is no macro parts.lnk"),
                Arguments.of(
                        "a parameter that is left out",
                        "</section>",
                        "<#if 1 gt 2><@parts.link/></#if></section>",
                        "unknown-template-name",
                        "The call of parts.link leaves out the parameter \"link\""),
                Arguments.of(
                        "a parameter that there is not",
                        "</section>",
                        "<#if 1 gt 2><@parts.link link=frame.home to=\"x\"/></#if></section>",
                        "unknown-template-name",
                        "The macro parts.link has no parameter \"to\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlaceAndNothingIsWritten(
            String mistake, String from, String to, String code, String words) throws IOException {
        site.change("claim/unknown.ftlh", from, to);

        assertThat(site.told())
                .as(mistake)
                .singleElement()
                .asString()
                .matches("(?s)templates/claim/unknown\\.ftlh:\\d+:\\d+ .*")
                .contains(code + ": " + words);
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void aMistakePointsToTheVeryName() throws IOException {
        site.change("claim/unknown.ftlh", "</section>", "<p>${section.view.unknown}</p>\n</section>");

        assertThat(site.told()).singleElement().asString().startsWith("templates/claim/unknown.ftlh:8:19 ");
    }

    @Test
    void aMistakeOnAPageThatTheSiteDoesNotHaveIsFoundOnTheSample() throws IOException {
        // The small site has no page of a whole family; the sample has one.
        site.change("family.ftlh", "<h1>", "<h1>${view.family.finding?number}");

        assertThat(site.told())
                .singleElement()
                .asString()
                .startsWith("templates/family.ftlh:")
                .contains("template-error");
    }

    @Test
    void aMacroThatIsLeftOutIsToldWhereItIsMissing() throws IOException {
        site.change("parts.ftlh", "<#macro tally tally>", "<#macro numbers tally>");

        assertThat(site.told())
                .singleElement()
                .asString()
                .contains(
                        "templates/parts.ftlh:1:1",
                        "The macro parts.tally, which claim/digest.ftlh calls, is missing here");
    }

    @Test
    void aMacroWithoutEndAndALoopWithoutEndAreTold() throws IOException {
        site.change("claim/unknown.ftlh", "</section>", "<#macro m><@m/></#macro><@m/></section>");
        assertThat(site.told()).singleElement().asString().contains("calls itself without end", "claim/unknown.ftlh");

        site.change("claim/unknown.ftlh", "</section>", "<#list 1.. as i>and so on </#list></section>");
        assertThat(site.told()).singleElement().asString().contains("a loop may have no end", "claim/unknown.ftlh");
    }

    @Test
    void aFileThatNothingUsesIsAWarningThatSaysWhichMayBeMeant() throws IOException {
        site.write("claim/answer.ftlh", "<p>x</p>\n");
        site.write("notes.txt", "x");
        site.write("assets/photo.png", OwnLookTest.png(4, 4));

        assertThat(site.told())
                .hasSize(3)
                .allMatch(told -> told.contains("template-file-unused: Nothing uses this file"))
                .anyMatch(told -> told.contains("templates/claim/answer.ftlh") && told.contains("claim/answers.ftlh"));
        assertThat(site.page(CLAIM)).doesNotContain("img-src");
    }

    @Test
    void aPreviewShowsTheUsualTemplateInThePlaceOfABrokenOne() throws IOException {
        site.change("claim/unknown.ftlh", "</section>", "<#if true>");
        site.write("claim/would-change.ftlh", "<section><h2 id=\"${section.id}\">Ours</h2></section>\n");

        BuildResult result = site.preview();

        assertThat(OwnSite.told(result)).singleElement().asString().startsWith("templates/claim/unknown.ftlh:");
        assertThat(result.outputs())
                .filteredOn(output -> output.path().value().equals(CLAIM))
                .singleElement()
                .satisfies(page ->
                        assertThat(page.text()).contains("What is not known").contains(">Ours</h2>"));
    }

    @Test
    void aPreviewGoesOnWhereAPageThatATemplateMadeIsUnsafe() throws IOException {
        site.change("claim/unknown.ftlh", "<ul>", "<ul style=\"color: red\">");

        BuildResult result = site.preview();

        assertThat(OwnSite.told(result)).isNotEmpty().allMatch(told -> told.contains("unsafe-markup"));
        assertThat(result.outputs()).isNotEmpty();
    }

    @Test
    void aPreviewShowsNothingNewWhereTheContentIsWrong() throws IOException {
        site.settings("titel: x");

        assertThat(site.preview().outputs()).isEmpty();
    }
}

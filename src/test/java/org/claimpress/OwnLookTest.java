package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site's logo, icon, colour, fonts, stylesheet, navigation and footer, one at a time. */
class OwnLookTest {

    private static final String CLAIM = "claims/inbox/index.html";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"><circle r=\"9\"/></svg>\n";

    @TempDir
    private Path folder;

    private OwnSite site = OwnSite.in(Path.of("unset"));

    @BeforeEach
    void startASite() throws IOException {
        site = OwnSite.in(folder).started();
    }

    /** The beginning of a PNG picture of this size. */
    static byte[] png(int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(40);
        bytes.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.position(16);
        bytes.putInt(width).putInt(height);
        return bytes.array();
    }

    @Test
    void aLogoStandsBesideTheTitleAndThePolicyAllowsPictures() throws IOException {
        site.write("assets/logo.svg", SVG);
        site.settings("logo: {file: logo.svg}");

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM))
                .containsPattern(
                        "<img class=\"site-logo site-logo-symbol\" src=\"../../assets/logo\\.[0-9a-f]{10}\\.svg\""
                                + " alt=\"\" width=\"120\" height=\"40\">The small record</a>")
                .contains("script-src 'self'; img-src &#39;self&#39;; connect-src 'self'")
                .doesNotContain("font-src");
        assertThat(site.page("embed/inbox/index.html")).contains("img-src &#39;self&#39;");
    }

    @Test
    void aLogoThatShowsTheTitleStandsInItsPlace() throws IOException {
        site.write("assets/brand/word.png", png(300, 60));
        site.settings("logo: {file: brand/word.png, shows: title}");

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM))
                .containsPattern(
                        "<img class=\"site-logo site-logo-title\" src=\"\\.\\./\\.\\./assets/brand/word\\.[0-9a-f]{10}"
                                + "\\.png\" alt=\"The small record\" width=\"300\" height=\"60\"></a>");
    }

    @Test
    void anIconIsNamedInTheHead() throws IOException {
        site.write("assets/icon.svg", SVG);
        site.settings("favicon: icon.svg");

        assertThat(site.told()).isEmpty();
        assertThat(site.page("index.html"))
                .containsPattern("<link rel=\"icon\" href=\"assets/icon\\.[0-9a-f]{10}\\.svg\">");
    }

    @Test
    void aStylesheetOfItsOwnComesAfterTheUsualOneAndMayShowPictures() throws IOException {
        site.write("assets/own.css", "main { background: url('paper.png'); }\n");
        site.write("assets/paper.png", png(4, 4));

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM))
                .containsPattern(
                        "(?s)assets/site\\.[0-9a-f]{10}\\.css\">\\n<link rel=\"stylesheet\" href=\"../../assets/own\\.")
                .contains("img-src &#39;self&#39;");
        assertThat(site.asset("own")).containsPattern("url\\(\"paper\\.[0-9a-f]{10}\\.png\"\\)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import \"https://fonts.example/f.css\";",
                "a { background: url(https://elsewhere.example/x.png); }",
                "a { background: url(//elsewhere.example/x.png); }",
                "a { background: url(\"data:image/png;base64,AAAA\"); }",
                "a { background: url(\"../../secret.png\"); }",
                "a { background: url(nowhere.png); }"
            })
    void aStylesheetLoadsNothingButItsOwnFiles(String css) throws IOException {
        site.write("assets/own.css", "\n" + css + "\n");

        assertThat(site.told()).singleElement().asString().contains("templates/assets/own.css:2:", "foreign-style");
    }

    @Test
    void aColourIsUsedOnScreensInLightAndDark() throws IOException {
        site.settings("accent: {light: \"#8a1538\", dark: \"#f2a7bd\"}");

        assertThat(site.told()).isEmpty();
        assertThat(site.asset("look"))
                .contains("@media screen and (forced-colors: none){:root{--accent: #8a1538;}}")
                .contains("(prefers-color-scheme: dark){:root{--accent: #f2a7bd;}}");
    }

    @Test
    void aColourThatCannotBeReadIsToldWithItsContrastAndTheNearestThatCan() throws IOException {
        site.settings("accent: {light: \"#d98ba3\", dark: \"#8a1538\"}");

        assertThat(site.told())
                .satisfiesExactly(
                        light -> assertThat(light)
                                .contains("content/site.yaml:", "low-contrast")
                                .contains("The contrast of #d98ba3 with light pages is 2.2")
                                .containsPattern("The nearest that would do is \"#[0-9a-f]{6}\""),
                        dark -> assertThat(dark)
                                .contains("The contrast of #8a1538 with dark pages is 1.7")
                                .containsPattern("The nearest that would do is \"#[0-9a-f]{6}\""));
    }

    @Test
    void theContrastIsThatWithTheBackgroundsOfTheSite() throws IOException {
        site.write("assets/own.css", ":root { --paper: #777; }\n");
        site.settings("accent: {light: \"#8a1538\", dark: \"#f2a7bd\"}");

        assertThat(site.told()).singleElement().asString().contains("low-contrast", "with light pages");
    }

    @Test
    void oneColourAloneIsNotEnough() throws IOException {
        site.settings("accent: \"#8a1538\"");

        assertThat(site.told()).singleElement().asString().contains("wrong-type", "one colour where two belong");
    }

    @Test
    void aFontIsUsedByNameAndThePolicyAllowsFonts() throws IOException {
        site.write("assets/serif.woff2", "wOF2");
        site.settings(
                "fonts:", "  - use: text", "    name: Our Serif", "    files: [{file: serif.woff2, weight: 200 900}]");

        assertThat(site.told()).isEmpty();
        assertThat(site.asset("look"))
                .containsPattern(
                        "@font-face\\{font-family: \"Our Serif\";src: url\\(\"serif\\.[0-9a-f]{10}\\.woff2\"\\)")
                .contains("font-weight: 200 900;")
                .contains(":root{--serif: \"Our Serif\",Georgia,serif;}");
        assertThat(site.page(CLAIM)).contains("font-src &#39;self&#39;").doesNotContain("img-src");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logo: {file: lgoo.svg} | look-without-file | Did you mean \"logo.svg\"?",
                "logo: {file: ../logo.svg} | unknown-value | Write the name of a file in templates/assets",
                "logo: {file: \"https://a.example/logo.svg\"} | unknown-value | Write the name of a file",
                "logo: {file: logo.svg, show: title} | unknown-key | Did you mean \"shows\"?",
                "favicon: icon.gif | unknown-value | ends in .svg or .png or .ico",
                "fonts: [{use: texts, name: X, files: [{file: f.woff2}]}] | unknown-value | Did you mean \"text\"?",
                "fonts: [{use: text, name: 'X\"; }', files: [{file: f.woff2}]}] | unknown-value | letters, digits",
                "navigation: [claims, timelin] | unknown-reference | Did you mean \"timeline\"?",
                "navigation: [{text: X, url: \"javascript:x\"}] | forbidden-scheme | https://",
                "claim-sections: [digest, allegation] | unknown-value | Add it where it belongs",
                "claim-sections: [digest, digests] | unknown-value | Did you mean \"digest\"?",
                "files: [citation] | unknown-value | Did you mean \"citations\"?",
                "acent: {light: \"#000\", dark: \"#fff\"} | unknown-key | Did you mean \"accent\"?"
            })
    void whatTheSettingsCannotMeanIsToldWithItsPlaceAndAdvice(String line, String code, String advice)
            throws IOException {
        site.write("assets/logo.svg", SVG);
        site.settings(line);

        assertThat(site.told())
                .as(line)
                .anyMatch(told ->
                        told.matches("(?s)content/site\\.yaml:\\d+:\\d+ " + code + ": .*") && told.contains(advice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script>x</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><a href=\"https://x.example\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><use href=\"https://x.example#a\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><image href=\"#a\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><set attributeName=\"href\" to=\"x\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><style>@import 'x';</style></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path fill=\"url(https://x.example)\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><foreignObject/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><s xmlns=\"http://www.w3.org/1999/xhtml\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<html/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\""
            })
    void aPictureThatHoldsMoreThanAPictureIsRefused(String svg) throws IOException {
        site.write("assets/logo.svg", svg);
        site.settings("logo: {file: logo.svg}");

        assertThat(site.told())
                .anyMatch(told -> told.startsWith("templates/assets/logo.svg:") && told.contains("unsafe-picture"));
    }

    @Test
    void aFileIsRefusedThatIsTooLargeOrNotWhatItSaysOrALink() throws IOException {
        site.write("assets/large.png", new byte[400_000]);
        site.write("assets/logo.png", SVG);
        site.write("assets/Photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        site.write("assets/mute.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.createSymbolicLink(site.file("assets/link.png"), site.file("assets/logo.png"));
        site.settings("logo: {file: mute.svg}");

        assertThat(site.told())
                .filteredOn(told -> told.contains("template-file-refused"))
                .anyMatch(told -> told.contains("large.png") && told.contains("at most 300000"))
                .anyMatch(told -> told.contains("logo.png") && told.contains("not what its name says"))
                .anyMatch(told -> told.contains("Photo.jpg") && told.contains("cannot be an address"))
                .anyMatch(told -> told.contains("link.png") && told.contains("not followed"))
                .anyMatch(told -> told.contains("mute.svg") && told.contains("how large it is"))
                .hasSize(5);
    }

    @Test
    void theNavigationHasItsOrderOwnPagesAndOutsideLinksAndTheFootTheRest() throws IOException {
        site.settings("navigation: [timeline, about, {text: Donate, url: \"https://give.example.net/\"}]");

        assertThat(site.told()).isEmpty();
        String page = site.page("index.html");
        assertThat(page.substring(page.indexOf("<ul class=\"wide\">"), page.indexOf("<details class=\"menu\">")))
                .containsPattern(
                        "(?s)>Timeline<.*>About<.*<a href=\"https://give.example.net/\" rel=\"noopener\">Donate<")
                .doesNotContain(">Claims<");
        assertThat(page.substring(page.indexOf("<footer")))
                .contains(">Claims<", ">Sources<", ">Corrections<")
                .doesNotContain(">Timeline<", ">About<");
    }

    @Test
    void theFootSaysWhatTheSettingsSay() throws IOException {
        site.settings(
                "footer:",
                "  text: A project of the Example Foundation.",
                "  links: [{text: The foundation, url: \"https://give.example.net/\"}]");

        assertThat(site.told()).isEmpty();
        assertThat(site.page("index.html"))
                .contains("<p>A project of the Example Foundation.</p>")
                .contains("<li><a href=\"https://give.example.net/\" rel=\"noopener\">The foundation</a></li>");
    }

    @Test
    void aClaimHasTheSectionsThatTheSettingsNameInTheirOrder() throws IOException {
        site.settings("claim-sections: [digest, answers, allegation, evidence, wording, checks, sources, history]");

        assertThat(site.told()).isEmpty();
        assertThat(site.page(CLAIM))
                .containsPattern("(?s)id=\"answers\".*id=\"allegation\".*id=\"evidence\"")
                .doesNotContain("id=\"short-answer\"", "id=\"chain\"");
    }

    @Test
    void theFilesThatASiteDoesWithoutAreNeitherWrittenNorLinked() throws IOException {
        site.settings("files: []");

        assertThat(site.told()).isEmpty();
        assertThat(Fixtures.files(folder.resolve("site")))
                .noneMatch(
                        file -> file.toString().matches(".*(cite\\.|sources\\.bib|claims\\.csv|oembed|embed|cards).*"))
                .anyMatch(file -> file.endsWith("feed.xml"));
        assertThat(site.page(CLAIM)).doesNotContain("cite.bib", "oembed", "Embed this claim", "og:image");
        assertThat(site.page("data/index.html")).doesNotContain("claims.csv", "sources.bib");
    }
}

package org.claimpress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head><title>A page</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
            <meta name="referrer" content="no-referrer"></head><body>
            """;

    private static final String SHORT_ANSWER = "<section><h2 id=\"short-answer\">The short answer</h2></section>";

    private static List<String> found(Output... outputs) {
        Problems problems = new Problems();
        new Audit().check(List.of(outputs), URI.create("https://site.example/"), "site", problems);
        return problems.sorted().stream()
                .map(problem -> problem.code().id() + ": " + problem.message())
                .toList();
    }

    private static Output page(String html) {
        return Output.of(SitePath.page(), html);
    }

    @Test
    void aSoundPagePasses() {
        assertThat(found(page(HEAD + "<p>Text.</p>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>                          | a script in the page itself",
                "<p style=\"color: red\">Text.</p>                  | a style in the page itself",
                "<p onclick=\"f()\">Text.</p>                       | an attribute onclick",
                "<iframe src=\"index.html\"></iframe>               | an element iframe",
                "<a href=\"https://else.example/\">There</a>        | a link to another site without rel=noopener",
            })
    void aPageThatCouldDoHarmFails(String html, String what) {
        assertThat(found(page(HEAD + html))).contains("unsafe-markup: The page has " + what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'; script-src 'unsafe-inline'",
                "default-src 'none'; script-src https://else.example",
                "script-src 'self'",
            })
    void aLooserPolicyFails(String policy) {
        String loose = HEAD.replace("default-src 'none'; style-src 'self'", policy);

        assertThat(found(page(loose)))
                .containsExactly("unsafe-markup: The page has a Content-Security-Policy that allows more than the"
                        + " site's own files");
    }

    @Test
    void aPageThatTellsOthersWhereReadersComeFromFails() {
        assertThat(found(page(HEAD.replace("no-referrer", "unsafe-url"))))
                .containsExactly(
                        "unsafe-markup: The page has no referrer policy that keeps the reader's address to itself");
    }

    @ParameterizedTest
    @CsvSource({"localStorage.x = 1", "fetch ('/x')", "document.cookie = 'a'", "navigator.sendBeacon('/x')"})
    void aScriptThatStoresOrSendsFails(String script) {
        Output output = Output.of(new SitePath("assets/x.js"), script);

        assertThat(found(output)).singleElement().asString().startsWith("immodest-script: The script uses ");
    }

    @Test
    void aClaimWhoseShortAnswerEndsBehindTheFirstPacketsIsReported() {
        Output claim = claim(noise(30_000) + SHORT_ANSWER);

        assertThat(found(claim))
                .singleElement()
                .asString()
                .startsWith("heavy-page: Up to the end of the short answer, the page and the stylesheet have ");
    }

    @Test
    void aClaimMayBeHeavierThanTheFirstPacketsBehindItsShortAnswer() {
        assertThat(found(claim(SHORT_ANSWER + noise(30_000)))).isEmpty();
    }

    @Test
    void aClaimThatIsHeavyAsAWholeIsReported() {
        assertThat(found(claim(SHORT_ANSWER + noise(60_000))))
                .singleElement()
                .asString()
                .startsWith("heavy-page: The page and the stylesheet have ");
    }

    private static Output claim(String body) {
        return Output.of(SitePath.page("claims", "long"), HEAD + body);
    }

    /** Letters that hardly compress: each takes about six tenths of a byte. */
    private static String noise(int letters) {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(letters, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }
}

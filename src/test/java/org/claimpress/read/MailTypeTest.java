package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses are judged as the targets of mail links are. */
class MailTypeTest {

    private static List<String> messages(String mail) {
        Problems problems = new Problems();
        new MailType()
                .read(
                        new YamlReader()
                                .read(new SourceText("written.yaml", "\"" + mail + "\""), new Problems())
                                .orElseThrow(),
                        new RecordReading(
                                LocalDate.of(2026, 6, 30), new MarkdownReader(), new ArrayList<>(), problems));
        return problems.sorted().stream().map(Problem::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corrections@record.org", "a.b+c_d-e@mail.record.co.uk", "a@xn--mller-kva.de"})
    void readersCanWriteToAMailboxOfThePublicWeb(String mail) {
        assertThat(messages(mail)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, ''",
        "a b@record.org, ''",
        "a%0d%0ab%3Fcc+x@record.org, ''",
        "a@record.internal, ': it names no host of the public web'",
        "a@localhost, ': it names no host of the public web'",
        "a@10.0.0.1, ': it names no host of the public web'",
        "a@xn--80ak6aa92e.com, ': its host looks like another'"
    })
    void readersCanWriteToNoOther(String mail, String why) {
        assertThat(messages(mail))
                .containsExactly("\"" + mail + "\" is no e-mail address that readers can write to" + why);
    }
}

package org.claimpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.Fixtures;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.read.ContentReader;
import org.claimpress.read.RecordSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    @TempDir
    private Path folder;

    private Path claim;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        claim = folder.resolve("claims/inbox.yaml");
    }

    /** The mended text of a claim that somebody is at work on. */
    private String mended(String from, String to) throws IOException {
        return repaired(from, to, true);
    }

    private String repaired(String from, String to, boolean own) throws IOException {
        String broken = Files.readString(claim).replace(from, to);
        Files.writeString(claim, broken);
        Problems problems = new Problems();
        new ContentReader(folder, "content", Optional.empty(), LocalDate.of(2027, 1, 1)).read(problems);
        RecordSchema schema = RecordSchema.all().get(0);
        SourceText text = new SourceText("content/claims/inbox.yaml", broken);
        Repair repair = new Repair(schema);
        return own ? repair.ofOwn(text, problems.sorted()) : repair.of(text, problems.sorted());
    }

    private String sound() throws IOException {
        return Draft.schemaLine(RecordSchema.all().get(0))
                + Files.readString(Fixtures.SITES.resolve("small/content/claims/inbox.yaml"));
    }

    @Test
    void mendsAMisspeltKey() throws IOException {
        assertThat(mended("allegation:", "alegation:")).isEqualTo(sound());
    }

    @Test
    void mendsADateInAnotherForm() throws IOException {
        assertThat(mended("checked: 2026-01-02", "checked: 2026/1/2")).isEqualTo(sound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 January 2026",
                "January 2, 2026",
                "2. jan 2026",
                "2026.01.02",
                "2nd January 2026",
                "Friday, January 2nd, 2026",
                "'2026-01-02T10:00:00Z'"
            })
    void mendsADateInWords(String date) throws IOException {
        assertThat(mended("checked: 2026-01-02", "checked: " + date)).isEqualTo(sound());
    }

    @Test
    void leavesADateThatCouldBeTwo() throws IOException {
        assertThat(mended("checked: 2026-01-02", "checked: 1/2/2026")).contains("checked: 1/2/2026");
    }

    @Test
    void mendsAWordWhereAListBelongs() throws IOException {
        assertThat(mended("topics: [messages]", "topics: messages")).isEqualTo(sound());
    }

    @Test
    void mendsAMisspeltWordInANestedList() throws IOException {
        assertThat(mended("voice: fact", "voice: fackt")).isEqualTo(sound());
    }

    @Test
    void mendsTheOrderOfFieldsWithTheirComments() throws IOException {
        String status = "# Why not yet more.\nstatus: alleged\n";
        String text = mended("status: alleged\n", "");
        Files.writeString(claim, status + text.substring(text.indexOf('\n') + 1));

        assertThat(mended("nothing", "nothing")).isEqualTo(sound().replace("status: alleged\n", status));
    }

    @Test
    void mendsApostrophesOfOurWordsAndNeverThoseOfQuotations() throws IOException {
        String text = mended("note: The letter’s words.", "note: The letter's words.");
        assertThat(text).contains("note: The letter’s words.");

        assertThat(mended("quote: We never opened an inbox.", "quote: We didn't open an inbox."))
                .contains("quote: We didn't open an inbox.");
    }

    @Test
    void leavesApostrophesBetweenQuotationMarksAlone() throws IOException {
        String said = "note: The letter's “we didn't” and \"they can't\" aren't, „it's not“, «c'est».";

        assertThat(mended("note: The letter’s words.", said))
                .contains("note: The letter’s “we didn't” and \"they can't\" aren’t, „it's not“, «c'est».");
    }

    @Test
    void leavesApostrophesBetweenQuotationMarksOverSeveralLinesAlone() throws IOException {
        String said = "note: |\n        The letter's “we\n        didn't” isn't.";

        assertThat(mended("note: The letter’s words.", said))
                .contains("note: |\n        The letter’s “we\n        didn't” isn’t.");
    }

    @Test
    void takesNoApostropheOfTheNextFieldForOneOfATextInSingleMarks() throws IOException {
        String both = "note: 'The letter''s words.'\n      after: They didn't say more.";

        assertThat(mended("note: The letter’s words.", both)).contains(both);
    }

    @Test
    void changesNothingInARecordWithoutAProblemThatItMends() throws IOException {
        Files.writeString(claim, "status: alleged\n" + Files.readString(claim).replace("status: alleged\n", ""));
        String text = Files.readString(claim).replace("note: The letter’s words.", "note: The letter's words.");

        assertThat(repaired("note: The letter’s words.", "note: The letter's words.", false))
                .isEqualTo(text);
    }

    @Test
    void tidiesARecordThatItMends() throws IOException {
        assertThat(repaired("checked: 2026-01-02", "checked: 2026/1/2", false)).isEqualTo(sound());
    }

    @Test
    void leavesASoundRecordAlone() throws IOException {
        Files.writeString(claim, sound());

        assertThat(mended("nothing", "nothing")).isEqualTo(sound());
    }

    @Test
    void leavesWhatCouldMeanSeveralThings() throws IOException {
        List<String> lines =
                mended("status: alleged", "status: nonsense").lines().toList();

        assertThat(lines).contains("status: nonsense");
    }
}

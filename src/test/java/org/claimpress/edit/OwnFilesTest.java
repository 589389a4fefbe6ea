package org.claimpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that came with a claim get files of their own. */
class OwnFilesTest {

    private static final String LINE = "# yaml-language-server: $schema=../../site/schema/%s.json\n";

    @Test
    void givesEachRecordItsFile() {
        OwnFiles.Parts parts = OwnFiles.of("""
                id: lamps
                with:
                  sources:
                    - id: forum
                      title: "A: post"
                      note: >
                        Two lines
                        of text.
                    # The second one.
                    - id: letter
                      derives-from:
                        - from: forum
                  parties:
                    - id: lamp-co
                      name: Lamp Co

                # Last.
                checked: 2026-01-01
                """).orElseThrow();

        assertThat(parts.claim()).isEqualTo("id: lamps\n# Last.\nchecked: 2026-01-01\n");
        assertThat(parts.others())
                .isEqualTo(Map.of(
                        "sources/forum.yaml",
                        LINE.formatted("source")
                                + "id: forum\ntitle: \"A: post\"\nnote: >\n  Two lines\n  of text.\n# The second one.\n",
                        "sources/letter.yaml",
                        LINE.formatted("source") + "id: letter\nderives-from:\n  - from: forum\n",
                        "parties/lamp-co.yaml",
                        LINE.formatted("party") + "id: lamp-co\nname: Lamp Co\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: lamps\n",
                "id: lamps\nwith: {parties: [{id: a, name: A}]}\n",
                "id: lamps\nwith:\n  parties:\n    - {id: a, name: A}\n    - {id: a, name: B}\n",
                "id: lamps\nwith:\n  parties:\n    - name: A\n",
                "id: lamps\nwith:\n  parties:\n    - id: ../../etc\n",
                "id: lamps\nwith:\n  topics:\n    - id: a\n",
                "id: lamps\nwith: a\n",
                "id: [lamps\n"
            })
    void leavesAloneWhatItCannotTellApart(String text) {
        assertThat(OwnFiles.of(text)).isEmpty();
    }
}

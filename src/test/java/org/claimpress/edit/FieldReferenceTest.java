package org.claimpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide's list of fields is made of their declarations; {@code -Dgolden=update} writes it anew. */
class FieldReferenceTest {

    private static final Path GUIDE = Path.of(".github", "CONTRIBUTING.md");
    private static final String BEGIN = "<!-- fields: made of the declarations, see FieldReferenceTest -->\n";
    private static final String END = "<!-- end of fields -->";

    @Test
    void theGuideListsTheFieldsAsTheyAreRead() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        String wanted = "\n" + FieldReference.markdown() + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, guide.substring(0, begin) + wanted + guide.substring(end));
            return;
        }

        assertThat(guide.substring(begin, end)).isEqualTo(wanted);
    }
}

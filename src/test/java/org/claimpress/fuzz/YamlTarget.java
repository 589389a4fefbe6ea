package org.claimpress.fuzz;

import java.util.List;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlReader;

/** Reads YAML as it stands in a file that was let through. */
final class YamlTarget implements Target {

    private final YamlReader reader = new YamlReader();

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public List<String> tokens() {
        return List.of(
                "a: b\n",
                "- ",
                ": ",
                "\n  ",
                "\n",
                "\"",
                "'",
                "|\n  ",
                ">-\n  ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "&a ",
                "*a",
                "!!x ",
                "? ",
                "--- ",
                "...\n",
                "# c\n",
                "%YAML 1.1\n",
                "\\x41",
                "\\u202e",
                "\\UFFFFFFFF",
                "\\N",
                "\t",
                "~",
                "2024-01-02",
                "<<: ",
                "|9\n",
                "é😀",
                "@",
                "`");
    }

    @Override
    public void read(String input, Problems problems) {
        SourceText source = new SourceText("a.yaml", input);
        if (!CharacterCodes.refuses(input, index -> source.placeAt(index, 1), problems)) {
            reader.read(source, problems);
        }
    }
}

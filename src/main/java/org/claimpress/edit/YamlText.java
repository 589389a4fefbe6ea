package org.claimpress.edit;

/** Writes texts as YAML that reads back as the same text. */
public final class YamlText {

    private YamlText() {}

    /** The text between double quotation marks, on one line. */
    public static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> yaml.append("\\\"");
                case '\\' -> yaml.append("\\\\");
                case '\n' -> yaml.append("\\n");
                case '\t' -> yaml.append("\\t");
                default -> yaml.appendCodePoint(point);
            }
        });
        return yaml.append('"').toString();
    }
}

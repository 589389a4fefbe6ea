package org.claimpress.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Limits;

/**
 * Reads a text file: UTF-8, with or without a byte order mark, of a bounded size, without characters
 * that cannot be seen. Lines end in LF or CRLF, which become {@code \n}; other line ends are refused.
 */
final class TextFile {

    private final String shownPath;
    private final Path path;
    private final int largest;
    private final Problems problems;

    TextFile(String shownPath, Path path, int largest, Problems problems) {
        this.shownPath = shownPath;
        this.path = path;
        this.largest = largest;
        this.problems = problems;
    }

    /** The text; empty where it is refused, with the reason among the problems. */
    Optional<SourceText> read() throws IOException {
        if (Files.size(path) > largest) {
            report(ReadCodes.FILE_TOO_LARGE, "The file has more than " + largest + " bytes", "Split the record.");
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        SourceText source = new SourceText(shownPath, normalised(decoded.flip().toString()));
        if (result.isError()) {
            wrongEncoding(source);
            return Optional.empty();
        }
        if (source.text().isBlank()) {
            report(
                    ReadCodes.EMPTY_FILE,
                    "The file is empty",
                    "Write the record, or move the file out of the content folder.");
            return Optional.empty();
        }
        boolean refused =
                longLine(source) || CharacterCodes.refuses(source.text(), index -> source.placeAt(index, 1), problems);
        return refused ? Optional.empty() : Optional.of(source);
    }

    private static String normalised(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n");
    }

    private void wrongEncoding(SourceText readSoFar) {
        problems.report(
                ReadCodes.WRONG_ENCODING,
                readSoFar.placeAt(readSoFar.text().length(), 0),
                "From here on the file is not in UTF-8",
                "Save it again with the encoding UTF-8; most editors offer that under “Save as”.");
    }

    private boolean longLine(SourceText source) {
        for (int number = 1; number <= source.lineCount(); number++) {
            if (source.line(number).length() > Limits.LINE) {
                problems.report(
                        ReadCodes.LINE_TOO_LONG,
                        new Place(source, number, 1, 0),
                        "This line has more than " + Limits.LINE + " characters",
                        "Break it; in YAML put each item of a list on a line of its own.");
                return true;
            }
        }
        return false;
    }

    private void report(Code code, String message, String advice) {
        Place whole = new SourceText(shownPath, "").whole();
        problems.report(code, whole, message, advice);
    }
}

package org.claimpress.problem;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.claimpress.text.Characters;

/**
 * Prints problems for machines: one JSON object with {@code errors}, {@code warnings} and {@code problems}, an array of
 * objects with {@code code}, {@code severity}, {@code file}, {@code line}, {@code column}, {@code length},
 * {@code message} and {@code advice}. Characters that cannot be seen are written as escapes.
 */
public final class JsonPrinter implements ProblemPrinter {

    @Override
    public void print(Problems problems, StringBuilder out) {
        JsonArray list = new JsonArray();
        problems.sorted().forEach(problem -> list.add(json(problem)));
        JsonObject whole = new JsonObject();
        whole.addProperty("errors", problems.errors());
        whole.addProperty("warnings", problems.warnings());
        whole.add("problems", list);
        String json = new GsonBuilder().setPrettyPrinting().create().toJson(whole);
        json.codePoints().forEach(point -> append(out, point));
        out.append('\n');
    }

    /** What cannot be seen stands only inside strings, where JSON has an escape for it. */
    private static void append(StringBuilder out, int point) {
        if (!Characters.isUnseen(point)) {
            out.appendCodePoint(point);
            return;
        }
        for (char unit : Character.toChars(point)) {
            out.append("\\u").append("%04x".formatted((int) unit));
        }
    }

    private static JsonObject json(Problem problem) {
        JsonObject object = new JsonObject();
        object.addProperty("code", problem.code().id());
        object.addProperty("severity", problem.severity().word());
        object.addProperty("file", problem.place().path());
        object.addProperty("line", problem.place().line());
        object.addProperty("column", problem.place().column());
        object.addProperty("length", problem.place().length());
        object.addProperty("message", problem.message());
        object.addProperty("advice", problem.advice());
        return object;
    }
}

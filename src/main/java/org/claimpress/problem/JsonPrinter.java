package org.claimpress.problem;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Prints problems for machines: one JSON object with {@code errors}, {@code warnings} and {@code problems}, an array of
 * objects with {@code code}, {@code severity}, {@code file}, {@code line}, {@code column}, {@code length},
 * {@code message} and {@code advice}.
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
        new GsonBuilder().setPrettyPrinting().create().toJson(whole, out);
        out.append('\n');
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

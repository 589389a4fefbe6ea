package org.claimpress.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes files in JSON. They are no part of a page, so nothing in them is escaped but what JSON asks for. */
public final class JsonText {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final int LIKELY_LENGTH = 16_384;

    private JsonText() {}

    /** The text of a file. */
    public static String of(JsonElement element) {
        StringBuilder text = new StringBuilder(LIKELY_LENGTH);
        JSON.toJson(element, text);
        return text.append('\n').toString();
    }

    /** A list of texts. */
    static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /** A list of one thing. */
    static JsonArray list(JsonElement only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }

    /** A list of what the function makes of each item. */
    static <T> JsonArray list(List<T> items, Function<T, ? extends JsonElement> function) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(function.apply(item)));
        return array;
    }

    /** Adds a text, where there is one. */
    static void add(JsonObject object, String name, Optional<?> text) {
        text.ifPresent(there -> object.addProperty(name, there.toString()));
    }
}

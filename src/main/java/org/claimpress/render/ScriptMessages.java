package org.claimpress.render;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import org.claimpress.messages.Message;
import org.claimpress.messages.Messages;

/**
 * Gives a script the messages of a group, as JSON for an attribute: {@code data-words="${scriptWords("search.script")}"}. A
 * plural is an object of its forms.
 *
 * @param messages the messages
 * @param language the tag of the language, by which the script finds the form for a number
 */
record ScriptMessages(Messages messages, String language) implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // the library declares it so
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel scalar)) {
            throw new TemplateModelException("scriptWords() wants the name of a group of messages");
        }
        String group = scalar.getAsString() + ".";
        JsonObject json = new JsonObject();
        json.addProperty("language", language);
        messages.all().tailMap(group).forEach((key, message) -> {
            if (key.startsWith(group)) {
                add(key.substring(group.length()), message, json);
            }
        });
        return new Gson().toJson(json);
    }

    private static void add(String key, Message message, JsonObject json) {
        if (!message.isPlural()) {
            message.forms().forEach((form, text) -> json.addProperty(key, text.text()));
            return;
        }
        JsonObject forms = new JsonObject();
        message.forms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(form -> forms.addProperty(form.getKey(), form.getValue().text()));
        json.add(key, forms);
    }
}

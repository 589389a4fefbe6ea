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
 * Gives a script the messages of some groups, as JSON for an attribute: {@code data-words="${scriptWords("search.script",
 * "quotation")}"}. A plural is an object of its forms.
 *
 * @param messages the messages
 * @param language the tag of the language, by which the script finds the form for a number
 */
record ScriptMessages(Messages messages, String language) implements TemplateMethodModelEx {

    /** How the name of a group ends that is for one script alone, which leaves it out. */
    private static final String OWN = ".script.";

    @Override
    @SuppressWarnings("rawtypes") // the library declares it so
    public Object exec(List arguments) throws TemplateModelException {
        JsonObject json = new JsonObject();
        json.addProperty("language", language);
        for (Object argument : arguments) {
            if (!(argument instanceof TemplateScalarModel name)) {
                throw new TemplateModelException("scriptWords() wants the names of groups of messages");
            }
            addGroup(name.getAsString() + ".", json);
        }
        return new Gson().toJson(json);
    }

    private void addGroup(String group, JsonObject json) {
        int own = group.endsWith(OWN) ? group.length() : 0;
        messages.all().tailMap(group).forEach((key, message) -> {
            if (key.startsWith(group)) {
                add(key.substring(own), message, json);
            }
        });
    }

    private static void add(String key, Message message, JsonObject json) {
        if (!message.isPlural()) {
            message.forms().forEach((form, text) -> json.addProperty(key, text.text()));
            return;
        }
        JsonObject forms = new JsonObject();
        message.forms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        form -> forms.addProperty(form.getKey(), form.getValue().text()));
        json.add(key, forms);
    }
}

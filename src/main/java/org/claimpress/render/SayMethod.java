package org.claimpress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.MessageText;
import org.claimpress.messages.Messages;

/**
 * Says a message in a template: {@code say("search.title")}, or with values for its placeholders: {@code
 * say("sources.lead", {"count": view.total})}. A value may be markup that the template has made, and the value of an element
 * is a hash with its markup {@code open} and {@code close}. Everything else is text, and is escaped like any other.
 *
 * @param messages the messages
 */
record SayMethod(Messages messages) implements TemplateMethodModelEx {

    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    @Override
    @SuppressWarnings("rawtypes") // the library declares it so
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("say() wants the name of a message");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (arguments.size() > 1) {
            take(arguments.get(1), values);
        }
        return said(key.getAsString(), values);
    }

    private static void take(Object argument, Map<String, Object> values) throws TemplateModelException {
        if (!(argument instanceof TemplateHashModelEx hash)) {
            throw new TemplateModelException("say() wants the values of a message as a hash");
        }
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String name = ((TemplateScalarModel) keys.next()).getAsString();
            TemplateModel value = hash.get(name);
            if (value instanceof TemplateMarkupOutputModel || !(value instanceof TemplateNumberModel number)) {
                values.put(
                        name,
                        value instanceof TemplateMarkupOutputModel || !(value instanceof TemplateScalarModel text)
                                ? value
                                : text.getAsString());
            } else {
                values.put(name, number.getAsNumber());
            }
        }
    }

    private Object said(String key, Map<String, Object> values) throws TemplateModelException {
        try {
            boolean markup = values.values().stream().anyMatch(TemplateModel.class::isInstance);
            return markup ? html(key, values) : messages.say(key, values);
        } catch (IllegalArgumentException wrong) {
            throw new TemplateModelException(wrong.getMessage(), wrong);
        }
    }

    private TemplateHTMLOutputModel html(String key, Map<String, Object> values) throws TemplateModelException {
        TemplateHTMLOutputModel html = HTML.fromMarkup("");
        MessageText text = messages.text(key, Optional.ofNullable(values.get(Messages.COUNT)));
        for (MessageText.Piece piece : text.pieces()) {
            html = HTML.concat(html, html(piece, key, values));
        }
        return html;
    }

    private TemplateHTMLOutputModel html(MessageText.Piece piece, String key, Map<String, Object> values)
            throws TemplateModelException {
        if (piece instanceof MessageText.Words words) {
            return HTML.fromPlainTextByEscaping(words.words());
        } else if (piece instanceof MessageText.Opening opening) {
            return part("open", value(opening.name(), key, values), key);
        } else if (piece instanceof MessageText.Closing closing) {
            return part("close", value(closing.name(), key, values), key);
        }
        Object value = value(((MessageText.Value) piece).name(), key, values);
        return value instanceof TemplateHTMLOutputModel markup
                ? markup
                : HTML.fromPlainTextByEscaping(messages.shown(value));
    }

    private static Object value(String name, String key, Map<String, Object> values) throws TemplateModelException {
        Object value = values.get(name);
        if (value == null) {
            throw new TemplateModelException("The message " + key + " wants a value for {" + name + "}");
        }
        return value;
    }

    private static TemplateHTMLOutputModel part(String part, Object element, String key) throws TemplateModelException {
        if (element instanceof TemplateHashModel hash && hash.get(part) instanceof TemplateHTMLOutputModel markup) {
            return markup;
        }
        throw new TemplateModelException("The message " + key + " wants an element with markup " + part);
    }
}

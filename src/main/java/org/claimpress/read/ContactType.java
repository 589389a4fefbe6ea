package org.claimpress.read;

import static org.claimpress.read.Field.optional;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Contact;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;

/** How to reach somebody: by mail, by a form, or both. */
record ContactType() implements FieldType<Contact> {

    private static final Field<Optional<String>> MAIL =
            optional("mail", new MailType(), "An e-mail address.", "corrections@example.org");
    private static final Field<Optional<URI>> FORM =
            optional("form", Types.ADDRESS, "The page of a form.", "https://example.org/contact");

    private static final GroupType<Contact> GROUP = new GroupType<>(
            "a contact", List.of(MAIL, FORM), values -> new Contact(values.get(MAIL), values.get(FORM)));

    @Override
    public Contact read(YamlNode node, RecordReading reading) {
        Contact contact = GROUP.read(node, reading);
        if (node instanceof YamlMapping mapping && mapping.entries().isEmpty()) {
            reading.report(
                    ReadCodes.EMPTY_FIELD,
                    node.place(),
                    "The contact names no way to reach anybody",
                    "Write \"mail:\" with an address, or \"form:\" with the page of a form, or leave the field out.");
        }
        return contact;
    }

    @Override
    public Contact placeholder() {
        return GROUP.placeholder();
    }

    @Override
    public String description() {
        return GROUP.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = GROUP.schema(ids);
        schema.addProperty("minProperties", 1);
        return schema;
    }
}

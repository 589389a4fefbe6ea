package org.claimpress.read;

import static org.claimpress.read.Field.required;

import java.util.List;
import org.claimpress.model.Topic;

/** The fields of a topic. */
final class TopicFields {

    private static final Field<String> ID = required("id", Types.ID, "The topic's address.", "message-access");
    private static final Field<String> LABEL = required("label", new TextType(40), "Its name.", "Access to messages");
    private static final Field<String> MEANING = required(
            "meaning", Types.SENTENCES, "What belongs to it, in a sentence.", "Who could read what, and when.");

    static final GroupType<Topic> TYPE = new GroupType<>(
            "a topic",
            List.of(ID, LABEL, MEANING),
            values -> new Topic(values.get(ID), values.get(LABEL), values.get(MEANING)));

    static final ListFile<Topic> FILE = ListFile.of("topics", TYPE, "the list of topics");

    private TopicFields() {}
}

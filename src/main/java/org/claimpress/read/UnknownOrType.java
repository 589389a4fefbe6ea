package org.claimpress.read;

import java.util.Optional;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A value, or the word {@code unknown}, which says that somebody looked and did not find out. */
record UnknownOrType<T>(FieldType<T> type) implements FieldType<Optional<T>> {

    @Override
    public Optional<T> read(YamlNode node, RecordReading reading) {
        boolean unknown = node instanceof YamlScalar scalar && scalar.text().equals("unknown");
        return unknown ? Optional.empty() : Optional.of(type.read(node, reading));
    }

    @Override
    public Optional<T> placeholder() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return type.description() + ", or the word unknown";
    }
}

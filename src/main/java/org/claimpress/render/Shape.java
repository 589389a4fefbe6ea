package org.claimpress.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a value before there is one.
 *
 * @param type its type; empty where anything may stand there
 * @param refined its components of which more is known than the type says
 */
record Shape(Optional<Type> type, Map<String, Shape> refined) {

    /** A value of which nothing is known. */
    static final Shape ANY = new Shape(Optional.empty(), Map.of());

    /** A value of this type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return of(generic.getActualTypeArguments()[0]);
        }
        return type == Object.class ? ANY : new Shape(Optional.of(type), Map.of());
    }

    /** The same, with more known of one of its components. */
    Shape with(String component, Shape shape) {
        Map<String, Shape> more = new TreeMap<>(refined);
        more.put(component, shape);
        return new Shape(type, Map.copyOf(more));
    }

    /** Whether a template can ask it for something by a name. */
    boolean isKnown() {
        return type.isPresent() && !isMap();
    }

    private boolean isMap() {
        return raw().filter(Map.class::isAssignableFrom).isPresent();
    }

    private Optional<Class<?>> raw() {
        return type.flatMap(Shape::raw);
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return Optional.of(plain);
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Optional.empty();
    }

    private List<RecordComponent> parts() {
        return raw().filter(Class::isRecord)
                .map(record -> Arrays.asList(record.getRecordComponents()))
                .orElse(List.of());
    }

    /** The names that a template can ask a value of this shape for. */
    List<String> names() {
        return parts().stream().map(RecordComponent::getName).toList();
    }

    /** What stands under a name; empty where nothing can. */
    Optional<Shape> part(String name) {
        if (!isKnown()) {
            return Optional.of(ANY);
        }
        return Optional.ofNullable(refined.get(name))
                .or(() -> parts().stream()
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                        .map(part -> of(part.getGenericType())));
    }

    /** An item, where this is a list. */
    Shape item() {
        return type.filter(ParameterizedType.class::isInstance)
                .map(list -> ((ParameterizedType) list).getActualTypeArguments())
                .filter(arguments -> arguments.length == 1)
                .map(arguments -> of(arguments[0]))
                .orElse(ANY);
    }

    /** What it is, in words for messages. */
    String words() {
        return raw().map(found -> found.isRecord() ? found.getSimpleName() : plain(found))
                .orElse("a value");
    }

    private static String plain(Class<?> found) {
        if (List.class.isAssignableFrom(found)) {
            return "a list";
        }
        if (found == String.class) {
            return "a text";
        }
        return found == boolean.class ? "a yes or no" : "a single value";
    }
}

package org.claimpress.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of a view that takes long to make, and is made once a template asks for it: a page that is as it was before need not
 * be set again, and nobody asks then. Two are equal where they are made of equal inputs. Safe for use by several threads.
 *
 * @param <T> what templates see
 */
public final class Deferred<T> {

    private final Object input;
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    private Deferred(Object input, Supplier<T> maker) {
        this.input = input;
        this.maker = maker;
    }

    /** What the function makes of the input; everything made of inputs of this type is made by the same function. */
    static <I extends Record, T> Deferred<T> of(I input, Function<I, T> function) {
        return new Deferred<>(input, () -> function.apply(input));
    }

    /** The part, which is made at the first call. */
    public synchronized T value() {
        T made = value.orElseGet(maker);
        value = Optional.of(made);
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deferred<?> deferred && input.equals(deferred.input);
    }

    @Override
    public int hashCode() {
        return input.hashCode();
    }
}

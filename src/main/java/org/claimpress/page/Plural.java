package org.claimpress.page;

/** A number with its noun: “1 claim”, “12 claims”, “no claims”. */
final class Plural {

    private Plural() {}

    static String of(long number, String one, String many) {
        return (number == 0 ? "no" : number) + " " + (number == 1 ? one : many);
    }

    static String claims(long number) {
        return of(number, "claim", "claims");
    }
}

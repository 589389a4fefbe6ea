package org.claimpress.yaml;

import org.claimpress.problem.Place;
import org.claimpress.problem.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count from 0, into places, which count from 1. */
final class Marks {

    private Marks() {}

    static Place place(SourceText source, Mark mark, int length) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1, length);
    }
}

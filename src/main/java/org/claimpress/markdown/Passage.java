package org.claimpress.markdown;

import org.claimpress.problem.Place;

/** A Markdown text as it stands in a file. */
public interface Passage {

    /** The Markdown. */
    String text();

    /** The place in the file of the {@code length} code points that begin at this index of {@link #text}. */
    Place placeOf(int index, int length);
}

package org.claimpress.read;

import org.claimpress.text.Unfinished;
import org.claimpress.yaml.YamlScalar;

/** A word or a day that a draft leaves open, because only somebody who did the work can state it. */
final class Unstated {

    private Unstated() {}

    /**
     * Whether the value is left open, which is then reported.
     *
     * @param wanted what to write in its place
     */
    static boolean tell(YamlScalar scalar, String wanted, RecordReading reading) {
        boolean open = Unfinished.is(scalar.text());
        if (open) {
            reading.report(
                    WritingCodes.UNFINISHED,
                    scalar.place(),
                    "This is still to be stated",
                    "Write " + wanted + ". Until then the site cannot be published.");
        }
        return open;
    }
}

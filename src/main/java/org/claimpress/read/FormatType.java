package org.claimpress.read;

import org.claimpress.yaml.YamlScalar;

/** The number of the format that a site's records are written in; this program knows formats from 1 to its newest. */
record FormatType() implements WholeNumberType {

    /** Raised where records that were right would be read in another way; {@code check --fix} then learns to convert them. */
    static final int NEWEST = 1;

    @Override
    public int smallest() {
        return 1;
    }

    @Override
    public int largest() {
        return NEWEST;
    }

    @Override
    public void tell(YamlScalar scalar, int number, RecordReading reading) {
        if (number > NEWEST) {
            reading.report(
                    ReadCodes.NEWER_FORMAT,
                    scalar.place(),
                    "The records are in format " + number + ", and this program reads formats up to " + NEWEST,
                    "Use a newer version of Claimpress; its changelog says which format it reads.");
        } else {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is the number of no format",
                    "Write " + description() + ".");
        }
    }

    @Override
    public Integer placeholder() {
        return NEWEST;
    }

    @Override
    public String description() {
        return "the number " + NEWEST;
    }
}

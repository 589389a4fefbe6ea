package org.claimpress.read;

import org.claimpress.yaml.YamlScalar;

/**
 * A whole number from 0.
 *
 * @param largest the largest that is allowed
 */
record NumberType(int largest) implements WholeNumberType {

    @Override
    public int smallest() {
        return 0;
    }

    @Override
    public void tell(YamlScalar scalar, int number, RecordReading reading) {
        reading.report(
                ReadCodes.UNKNOWN_VALUE,
                scalar.place(),
                "\"" + scalar.text() + "\" is no whole number from 0 to " + largest,
                "Write " + description() + ".");
    }

    @Override
    public Integer placeholder() {
        return 0;
    }

    @Override
    public String description() {
        return "a whole number from 0 to " + largest;
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A whole number within bounds, written in digits alone. */
interface WholeNumberType extends FieldType<Integer> {

    /** No more digits than an {@code int} can always hold. */
    Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** The smallest that is allowed; not negative. */
    int smallest();

    /** The largest that is allowed. */
    int largest();

    /**
     * Says what is wrong.
     *
     * @param number the number, which is out of bounds; -1 where it is none
     */
    void tell(YamlScalar scalar, int number, RecordReading reading);

    @Override
    default Integer read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        int number = FORM.matcher(scalar.text()).matches() ? Integer.parseInt(scalar.text()) : -1;
        if (number < smallest() || number > largest()) {
            tell(scalar, number, reading);
            return placeholder();
        }
        return number;
    }

    @Override
    default JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.typed("integer");
        schema.addProperty("minimum", smallest());
        schema.addProperty("maximum", largest());
        return schema;
    }
}

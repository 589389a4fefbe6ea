package org.claimpress.yaml;

import org.claimpress.problem.Place;

/** One node of a YAML document. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Where it begins. */
    Place place();

    /** What it is, in an editor's words: “a text”, “a list”, “a group of fields”. */
    String description();
}

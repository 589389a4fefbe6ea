package org.claimpress.yaml;

import java.util.List;
import org.claimpress.problem.Place;

/**
 * A list.
 *
 * @param place where it begins
 * @param items what is in it
 */
public record YamlSequence(Place place, List<YamlNode> items) implements YamlNode {

    @Override
    public String description() {
        return "a list";
    }
}

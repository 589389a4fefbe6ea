package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.claimpress.model.NavigationItem;
import org.claimpress.model.OutsideLink;
import org.claimpress.model.RecordKind;
import org.claimpress.model.SiteSection;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** An item of the navigation: the word for a section, the id of a page, or a link that leads out of the site. */
record NavigationItemType(FieldType<OutsideLink> outside) implements FieldType<NavigationItem> {

    private static final List<SiteSection> SECTIONS = Arrays.asList(SiteSection.values());
    private static final ReferenceType PAGE = new ReferenceType(RecordKind.PAGE);

    @Override
    public NavigationItem read(YamlNode node, RecordReading reading) {
        if (node instanceof YamlMapping) {
            return new NavigationItem.Outside(outside.read(node, reading));
        }
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        String word = scalar.text();
        return SECTIONS.stream()
                .filter(section -> section.word().equals(word))
                .findFirst()
                .<NavigationItem>map(NavigationItem.Section::new)
                .orElseGet(() -> page(scalar, reading));
    }

    private static NavigationItem page(YamlScalar scalar, RecordReading reading) {
        reading.references().add(new Reference(RecordKind.PAGE, scalar.text(), scalar.place(), "", false, words()));
        return new NavigationItem.Own(scalar.text());
    }

    private static List<String> words() {
        return SECTIONS.stream().map(SiteSection::word).toList();
    }

    @Override
    public NavigationItem placeholder() {
        return new NavigationItem.Section(SiteSection.CLAIMS);
    }

    @Override
    public String description() {
        return "a section (" + String.join(", ", words()) + "), the id of a page, or a link with text and url";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.anyOf(SchemaText.words(words()), PAGE.schema(ids), outside.schema(ids));
    }
}

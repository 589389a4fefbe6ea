package org.claimpress.read;

import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Appearance;
import org.claimpress.model.ClaimPart;
import org.claimpress.model.Footer;
import org.claimpress.model.NavigationItem;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.OutsideLink;

/** The fields that say what the pages of the site have. */
final class LayoutFields {

    private static final int MOST_ITEMS = 12;

    private static final Field<String> LINK_TEXT =
            required("text", new TextType(60), "The words of the link.", "Donate");
    private static final Field<URI> LINK_URL =
            required("url", Types.ADDRESS, "Where it leads.", "https://example.org/donate");
    private static final FieldType<OutsideLink> LINK = new GroupType<>(
            "a link",
            List.of(LINK_TEXT, LINK_URL),
            values -> new OutsideLink(values.get(LINK_TEXT), values.get(LINK_URL)));

    private static final Field<List<NavigationItem>> NAVIGATION = new Field<>(
            "navigation",
            new ListType<>(new NavigationItemType(LINK), true, MOST_ITEMS),
            Optional.of(List.of()),
            "What the top of each page links to, in this order: sections, pages of the site's own, and links that lead out of"
                    + " it. What is left out stands at the foot.",
            "[claims, sources, about, {text: Donate, url: \"https://example.org/donate\"}]");

    private static final Field<Optional<String>> FOOTER_TEXT =
            optional("text", Types.SENTENCES, "A few sentences.", "A project of the Example Foundation.");
    private static final Field<List<OutsideLink>> FOOTER_LINKS = new Field<>(
            "links",
            new ListType<>(LINK, false, MOST_ITEMS),
            Optional.of(List.of()),
            "Links that lead out of the site.",
            "[{text: Example Foundation, url: \"https://example.org/\"}]");
    private static final Field<Footer> FOOTER = new Field<>(
            "footer",
            new GroupType<>(
                    "the footer",
                    List.of(FOOTER_TEXT, FOOTER_LINKS),
                    values -> new Footer(values.get(FOOTER_TEXT), values.get(FOOTER_LINKS))),
            Optional.of(new Footer(Optional.empty(), List.of())),
            "What the foot of each page says besides the links to the site's own pages, which always stand there.",
            "{text: A project of the Example Foundation.}");

    private static final Field<List<ClaimPart>> CLAIM_SECTIONS = new Field<>(
            "claim-sections",
            new ClaimPartsType(),
            Optional.of(ClaimPart.usual()),
            "The sections of a claim's page, in this order. Some no page may do without.",
            "[digest, allegation, answers, evidence, wording, checks, sources, history]");

    private static final Field<List<OptionalFile>> FILES = new Field<>(
            "files",
            new ListType<>(WordType.of(OptionalFile.class), false),
            Optional.of(OptionalFile.all()),
            "The files that are written beside pages, feeds and JSON, which every site has. Left out, all of them.",
            "[citations, table]");

    static final List<Field<?>> ALL = List.of(NAVIGATION, FOOTER, CLAIM_SECTIONS, FILES);

    private LayoutFields() {}

    static Appearance appearance(GroupType.Values values) {
        return new Appearance(
                LookFields.look(values),
                values.get(NAVIGATION),
                values.get(FOOTER),
                values.get(CLAIM_SECTIONS),
                values.get(FILES));
    }
}

package org.claimpress.read;

import org.claimpress.model.RecordKind;

/** The types that several records share. */
final class Types {

    /** A name or a short phrase. */
    static final TextType PHRASE = new TextType(200);

    /** The words of a rating. */
    static final TextType RATING = new TextType(60);

    /** A name or a title that others gave. */
    static final TextType NAME = TextType.ofOthers(200);

    /** A sentence or a few. */
    static final TextType SENTENCES = new TextType(1_000);

    /** A statement of several paragraphs, as long as the form for replies promises. */
    static final TextType STATEMENT = new TextType(5_000, true, WrittenText.Author.OTHERS);

    /** The exact words of a source: short, by law and by courtesy. */
    static final QuoteType QUOTE = new QuoteType(TextType.ofOthers(400));

    static final IdType ID = new IdType();
    static final DateType DATE = new DateType();
    static final DayType DAY = new DayType();
    static final AddressType ADDRESS = new AddressType();

    static final ReferenceType STATUS = new ReferenceType(RecordKind.STATUS);
    static final ReferenceType TOPIC = new ReferenceType(RecordKind.TOPIC);
    static final ReferenceType PARTY = new ReferenceType(RecordKind.PARTY);
    static final ReferenceType SOURCE = new ReferenceType(RecordKind.SOURCE);
    static final ReferenceType CLAIM = new ReferenceType(RecordKind.CLAIM);
    static final ReferenceType EXPLAINER = new ReferenceType(RecordKind.EXPLAINER);

    private Types() {}
}

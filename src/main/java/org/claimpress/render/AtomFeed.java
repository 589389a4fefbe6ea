package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimpress.model.Claim;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.Frame;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/**
 * {@code feed.xml}: new and changed claims as an Atom feed (RFC 4287), the last changed first. Dates are days, so their
 * time is midnight UTC.
 */
@AutoService(OutputFormat.class)
public final class AtomFeed implements OutputFormat {

    private static final int MOST_ENTRIES = 50;

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.of(Frame.FEED, XmlText.of(xml -> write(rendering.site(), xml))));
    }

    private static void write(Site site, XMLStreamWriter xml) throws XMLStreamException {
        List<Claim> claims = site.claims().stream()
                .sorted(Comparator.comparing(AtomFeed::changed).reversed().thenComparing(Claim::id))
                .limit(MOST_ENTRIES)
                .toList();
        String base = site.settings().baseUrl().toString();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        XmlText.element("title", site.settings().title(), xml);
        XmlText.element("subtitle", site.settings().tagline(), xml);
        XmlText.element("id", base, xml);
        link("alternate", base, xml);
        link("self", base + Frame.FEED, xml);
        LocalDate latest = claims.stream().map(AtomFeed::changed).findFirst().orElse(LocalDate.EPOCH);
        XmlText.element("updated", midnight(latest), xml);
        xml.writeStartElement("author");
        XmlText.element("name", site.settings().publisher(), xml);
        xml.writeEndElement();
        for (Claim claim : claims) {
            entry(site, claim, xml);
        }
        xml.writeEndElement();
    }

    private static void entry(Site site, Claim claim, XMLStreamWriter xml) throws XMLStreamException {
        String address = site.settings().baseUrl()
                + Routes.of(RecordKind.CLAIM, claim.id()).address();
        HistoryEntry last = claim.history().get(0);
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        XmlText.element("title", site.status(claim.status()).label() + ": " + claim.title(), xml);
        XmlText.element("id", address, xml);
        link("alternate", address, xml);
        XmlText.element("updated", midnight(changed(claim)), xml);
        XmlText.element("summary", claim.reason() + " (" + last.kind().label() + ": " + last.what() + ")", xml);
        xml.writeEndElement();
    }

    private static LocalDate changed(Claim claim) {
        return claim.history().stream()
                .map(HistoryEntry::date)
                .max(Comparator.naturalOrder())
                .orElse(claim.checked());
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void link(String relation, String address, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}

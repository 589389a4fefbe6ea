package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
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
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(rendering.site(), xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return List.of(Output.of(Frame.FEED, text.append('\n').toString()));
    }

    private static void write(Site site, XMLStreamWriter xml) throws XMLStreamException {
        List<Claim> claims = site.claims().stream()
                .sorted(Comparator.comparing(AtomFeed::changed).reversed().thenComparing(Claim::id))
                .limit(MOST_ENTRIES)
                .toList();
        String base = site.settings().baseUrl().toString();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("title", site.settings().title(), xml);
        element("subtitle", site.settings().tagline(), xml);
        element("id", base, xml);
        link("alternate", base, xml);
        link("self", base + Frame.FEED, xml);
        LocalDate latest = claims.stream().map(AtomFeed::changed).findFirst().orElse(LocalDate.EPOCH);
        element("updated", midnight(latest), xml);
        xml.writeStartElement("author");
        element("name", site.settings().publisher(), xml);
        xml.writeEndElement();
        for (Claim claim : claims) {
            entry(site, claim, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void entry(Site site, Claim claim, XMLStreamWriter xml) throws XMLStreamException {
        String address = site.settings().baseUrl()
                + Routes.of(RecordKind.CLAIM, claim.id()).address();
        HistoryEntry last = claim.history().get(0);
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("title", site.status(claim.status()).label() + ": " + claim.title(), xml);
        element("id", address, xml);
        link("alternate", address, xml);
        element("updated", midnight(changed(claim)), xml);
        element("summary", claim.reason() + " (" + last.kind().label() + ": " + last.what() + ")", xml);
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

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(String relation, String address, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}

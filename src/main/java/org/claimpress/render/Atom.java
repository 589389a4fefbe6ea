package org.claimpress.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Routes;

/** Writes feeds in Atom (RFC 4287). Dates are days, so their time is midnight UTC. */
final class Atom {

    private final Site site;

    Atom(Site site) {
        this.site = site;
    }

    /**
     * A feed.
     *
     * @param path where it goes
     * @param page the address of the page that shows the same to readers
     * @param title its title
     * @param started the date of the feed where it has no entries
     */
    Output feed(SitePath path, String page, String title, LocalDate started, List<FeedEntry> entries) {
        return Output.deferredText(path, () -> XmlText.of(xml -> write(path, page, title, started, entries, xml)));
    }

    private void write(
            SitePath path, String page, String title, LocalDate started, List<FeedEntry> entries, XMLStreamWriter xml)
            throws XMLStreamException {
        String address = Routes.absolute(site, path);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        XmlText.element("title", title, xml);
        XmlText.element("subtitle", site.settings().tagline(), xml);
        XmlText.element("id", address, xml);
        link("alternate", page, xml);
        link("self", address, xml);
        LocalDate latest = entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(started);
        XmlText.element("updated", midnight(latest), xml);
        xml.writeStartElement("author");
        XmlText.element("name", site.settings().publisher(), xml);
        xml.writeEndElement();
        for (FeedEntry entry : entries) {
            write(entry, xml);
        }
        xml.writeEndElement();
    }

    private static void write(FeedEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        XmlText.element("title", entry.title(), xml);
        XmlText.element("id", entry.id(), xml);
        link("alternate", entry.address(), xml);
        XmlText.element("published", midnight(entry.published()), xml);
        XmlText.element("updated", midnight(entry.updated()), xml);
        XmlText.element("summary", entry.summary(), xml);
        xml.writeEndElement();
    }

    /** The beginning of a day, as RFC 3339 writes it. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void link(String relation, String address, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Page;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code sitemap.xml}, as sitemaps.org describes it: the address of every page, with the day of its last change where that is known. */
@AutoService(OutputFormat.class)
public final class Sitemap implements OutputFormat {

    static final SitePath PATH = new SitePath("sitemap.xml");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(PATH, () -> XmlText.of(xml -> write(rendering, xml))));
    }

    private static void write(Rendering rendering, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (Page page : rendering.pages()) {
            if (page.head().indexed()) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("url");
                XmlText.element("loc", Routes.absolute(rendering.site(), page.path()), xml);
                if (page.head().changed().isPresent()) {
                    XmlText.element("lastmod", page.head().changed().get().toString(), xml);
                }
                xml.writeEndElement();
            }
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}

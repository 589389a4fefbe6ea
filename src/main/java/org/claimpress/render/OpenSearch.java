package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code opensearch.xml}, which tells browsers how to search the site (OpenSearch 1.1). */
@AutoService(OutputFormat.class)
public final class OpenSearch implements OutputFormat {

    private static final int LONGEST_NAME = 16;

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(Routes.OPEN_SEARCH, () -> XmlText.of(xml -> write(rendering.site(), xml))));
    }

    private static void write(Site site, XMLStreamWriter xml) throws XMLStreamException {
        String title = site.settings().title();
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
        XmlText.element("ShortName", title.substring(0, Math.min(LONGEST_NAME, title.length())), xml);
        XmlText.element("Description", site.settings().tagline(), xml);
        XmlText.element("InputEncoding", "UTF-8", xml);
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("template", Routes.absolute(site, Routes.SEARCH) + "?q={searchTerms}");
        xml.writeEndElement();
    }
}

package org.claimpress.render;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/**
 * A picture in SVG. Pages show it as a picture, in which nothing runs; but whoever opens its address alone opens a document of
 * the site. So it may hold shapes, letters and effects of its own, and nothing that runs, loads or leads elsewhere.
 */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> HARMLESS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "lineargradient",
            "radialgradient",
            "stop",
            "pattern",
            "clippath",
            "mask",
            "marker",
            "filter",
            "switch",
            "view");

    /** The effects of filters, but for the one that loads a picture. */
    private static final Pattern EFFECT = Pattern.compile("fe(?!image$)[a-z]+");

    private static final Pattern LOADS = Pattern.compile("(?i)@import|\\\\|url\\(\\s*[\"']?\\s*(?!#)[^\\s\"')]");

    private final SourceText source;
    private final Problems problems;
    private boolean safe = true;

    SvgPicture(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether it holds nothing but what a picture needs; what else it holds is told. */
    boolean isSafe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
            boolean first = true;
            boolean inStyle = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inStyle = reader.getLocalName().equals("style");
                    element(reader, first);
                    first = false;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inStyle = false;
                } else if (event == XMLStreamConstants.DTD) {
                    refuse(reader, "a document type");
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    refuse(reader, "an instruction for programs");
                } else if (inStyle && LOADS.matcher(reader.getText()).find()) {
                    refuse(reader, "a style that loads something");
                }
            }
        } catch (XMLStreamException broken) {
            tell(
                    broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber(),
                    "This is no complete SVG picture",
                    "Save it again as SVG.");
        }
        return safe;
    }

    private void element(XMLStreamReader reader, boolean first) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        boolean known = HARMLESS.contains(name) || EFFECT.matcher(name).matches();
        if (!SVG.equals(reader.getNamespaceURI()) || !known || (first && !name.equals("svg"))) {
            refuse(reader, "an element <" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        if (name.startsWith("on")) {
            refuse(reader, "an attribute " + name);
        } else if ((name.equals("href") || name.equals("src") || name.equals("base")) && !value.startsWith("#")) {
            refuse(reader, "a link that leads elsewhere");
        } else if (LOADS.matcher(value).find()) {
            refuse(reader, "an attribute " + name + " that loads something");
        }
    }

    private void refuse(XMLStreamReader reader, String what) {
        tell(
                reader.getLocation().getLineNumber(),
                reader.getLocation().getColumnNumber(),
                "The picture holds " + what,
                "Save it as plain SVG, or take that out.");
    }

    private void tell(int line, int column, String message, String advice) {
        safe = false;
        problems.report(
                ThemeCodes.UNSAFE_PICTURE,
                new Place(source, Math.max(1, line), Math.max(1, column), 0),
                message,
                advice);
    }
}

package org.constat.cli.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of ISO 3166-2 areas in one language, as Unicode CLDR publishes them: {@code iqan} to a name. */
final class Subdivisions {

    private Subdivisions() {}

    static Map<String, String> read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Map<String, String> names = new HashMap<>();
        try (InputStream in = OpenFile.open(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                boolean name = xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("subdivision")
                        && xml.getAttributeValue(null, "alt") == null;
                if (name) {
                    names.put(xml.getAttributeValue(null, "type"), xml.getElementText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no table of CLDR: " + e.getMessage(), e);
        }
        return names;
    }
}

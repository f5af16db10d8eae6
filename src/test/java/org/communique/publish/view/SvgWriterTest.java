package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communique.publish.view.Shape.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SvgWriterTest {
    private static Picture picture(String text) {
        return new Picture(
                100,
                50,
                List.of(new Shape.Line(0, 0.25, 100, 50, Ink.GRID)),
                List.of(
                        new Picture.Mark(text, "event/1", List.of(new Shape.Circle(10, 10, 5, Ink.ONE))),
                        new Picture.Mark(text, "", List.of(new Shape.Box(1, 1, 2, 2, Ink.TWO)))),
                List.of(new Shape.Words(5, 5, text, 12, Anchor.END, Ink.INK)));
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' onmouseover='alert(1)",
                "<![CDATA[x]]> &#60; &amp;",
                "\u0000\u0008\uFFFF\uD800 left \u202Egnp.exe\u2066"
            })
    void whatArticlesWroteStaysText(String hostile) throws Exception {
        for (String svg : List.of(
                SvgWriter.inPage(picture(hostile), hostile, hostile, "../", false),
                SvgWriter.alone(
                        picture(hostile), hostile, hostile, URI.create("http://localhost:3330/"), Theme.LIGHT))) {
            Document document = read(svg);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("a").getLength()).isEqualTo(1);
            assertThat(document.getElementsByTagName("a")
                            .item(0)
                            .getAttributes()
                            .getNamedItem("onload"))
                    .isNull();
            assertThat(svg).doesNotContain("\u202E", "\u2066", "\u0000");
        }
    }

    @Test
    void aPictureWithinAPageIsColouredByTheStylesheet() {
        assertThat(SvgWriter.inPage(picture("Talks"), "Title", "What", "../", false))
                .contains("class=\"i-one\"", "href=\"../event/1\"", "aria-label=\"Talks\"")
                .doesNotContain("fill=", "style=");
    }

    @Test
    void anImageAloneCarriesColoursAndIdentifiers() {
        assertThat(SvgWriter.alone(
                        picture("Talks"), "Title", "What", URI.create("http://localhost:3330/"), Theme.LIGHT))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"124\"")
                .contains("fill=\"#1f6fa8\"", "href=\"http://localhost:3330/event/1\"", "y1=\"0.3\"")
                .doesNotContain("class=\"i-", "style=");
    }

    @Test
    void anImageAloneIsHadInTheColoursOfTheNight() {
        assertThat(SvgWriter.alone(picture("Talks"), "Title", "What", URI.create("http://localhost:3330/"), Theme.DARK))
                .contains("fill=\"#15191c\"", "fill=\"#5aa9e0\"")
                .doesNotContain("#fbfaf7", "#1d2327", "#1f6fa8", "--");
    }

    @Test
    void withinAFrameOfAnotherSiteLinksLeaveIt() {
        assertThat(SvgWriter.inPage(picture("Talks"), "Title", "What", "../", true))
                .contains("target=\"_blank\" rel=\"noopener\"");
    }

    @Test
    void aVeryLongLabelIsShortened() {
        assertThat(SvgWriter.inPage(picture("a".repeat(1 << 20)), "Title", "What", "../", false))
                .contains("a…\"");
    }
}

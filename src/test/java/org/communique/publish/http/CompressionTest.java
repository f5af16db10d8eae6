package org.communique.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressionTest {
    private static final String LONG = "many words ".repeat(500);

    private static Response text() {
        return Response.ok("text/html; charset=utf-8", Body.of(LONG))
                .with("ETag", "\"a\"")
                .with("Vary", "Accept");
    }

    private static Request asking(String coding) {
        return Request.get("/", Map.of("Accept-Encoding", coding));
    }

    @Test
    void aZippedTextIsTheSameText() throws IOException {
        Response zipped = Compression.applied(text(), asking("gzip, br"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zipped.body().writeTo(bytes);
        assertThat(bytes.size()).isLessThan(LONG.length() / 4);
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
        assertThat(zipped.header("ETag")).hasValue("\"a-gzip\"");
        assertThat(zipped.header("Vary")).hasValue("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip               | true
            br, GZIP;q=0.5     | true
            *                  | true
            gzip;q=0           | false
            gzip;q=0.0         | false
            identity           | false
            notgzip            | false
            """)
    void zipsForThoseWhoAcceptIt(String coding, boolean zipped) {
        assertThat(Compression.applied(text(), asking(coding))
                        .header("Content-Encoding")
                        .isPresent())
                .isEqualTo(zipped);
    }

    @Test
    void picturesShortTextsAndPartsAreLeft() {
        for (Response response : new Response[] {
            Response.ok("image/png", Body.of(LONG)),
            Response.ok("text/plain", Body.of("short")),
            text().with("Content-Range", "bytes 0-9/100")
        }) {
            assertThat(Compression.applied(response, asking("gzip")).header("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void theTagOfAZippedAnswerIsKnownAgain() {
        Request again = Request.get("/", Map.of("If-None-Match", "\"b\", \"a-gzip\"", "Accept-Encoding", "gzip"));

        assertThat(new Tag("\"a\"").isHeldBy(Compression.plain(again))).isTrue();
        Response unchanged = new Response(Status.NOT_MODIFIED, Map.of("ETag", "\"a\""), Body.empty());
        assertThat(Compression.applied(unchanged, again).header("ETag")).hasValue("\"a-gzip\"");
    }
}

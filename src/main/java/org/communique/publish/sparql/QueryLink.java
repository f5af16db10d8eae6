package org.communique.publish.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/**
 * A query as a piece of an address: its UTF-8 bytes compressed (RFC 1951, without header) and written in the base64 of
 * RFC 4648 section 5, without padding. Browsers make the same with {@code CompressionStream("deflate-raw")}. The link
 * holds the query and nothing is stored, so it works as long as the site does.
 */
final class QueryLink {
    private QueryLink() {}

    static String encoded(String query) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(query.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[4096];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * The query of a link.
     *
     * @param longest how many bytes the query may have
     * @throws Refusal 400 if it is none
     */
    static String decoded(String link, int longest) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(link));
            byte[] bytes = new byte[longest + 1];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 || length + more > longest) {
                    throw broken();
                }
                length += more;
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw broken();
        } finally {
            inflater.end();
        }
    }

    private static Refusal broken() {
        return new Refusal(
                Status.BAD_REQUEST, "parameter q: no link to a query (expected: one copied whole from the editor)");
    }
}

package org.communique.reconcile.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON (RFC 8259) from strangers: with bounds on depth, names and numbers, and nothing behind the one value. */
public final class Json {
    private static final int DEEPEST = 40;
    private static final int LONGEST_STRING = 1 << 20;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 160;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private Json() {}

    /**
     * The value that these bytes write.
     *
     * @throws UnreadableAnswer with line and column
     */
    public static JsonNode read(byte[] bytes) throws UnreadableAnswer {
        try {
            JsonNode node = READER.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw new UnreadableAnswer("line 1, column 1", "nothing", "JSON");
            }
            return node;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? "somewhere"
                    : "line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new UnreadableAnswer(where, reason(e), "JSON");
        } catch (IOException e) {
            throw new UnreadableAnswer("somewhere", "no text in UTF-8", "JSON");
        }
    }

    // What the parser says may quote the stranger's text.
    private static String reason(JsonProcessingException e) {
        String said = e.getOriginalMessage() == null ? "broken" : e.getOriginalMessage();
        String line = said.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}

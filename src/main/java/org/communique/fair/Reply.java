package org.communique.fair;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * What a server answered in the end.
 *
 * @param iri what was asked for
 * @param arrived the published IRI of what answered, after all redirections
 * @param status of the answer
 * @param body its text, empty for HEAD
 */
public record Reply(String iri, String arrived, int status, HttpHeaders headers, String body) {
    /** Whether it is there. */
    public boolean isFine() {
        return status / 100 == 2;
    }

    /** The media type without parameters, empty if none was told. */
    public String mediaType() {
        return headers.firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** How long the body is said to be; -1 if nobody said. */
    public long length() {
        return headers.firstValueAsLong("Content-Length").orElse(-1);
    }

    /** All values of a header. */
    public List<String> all(String header) {
        return headers.allValues(header);
    }
}

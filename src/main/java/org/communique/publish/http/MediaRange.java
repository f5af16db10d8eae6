package org.communique.publish.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One range of an {@code Accept} header (RFC 9110, section 12.5.1). Parameters other than {@code q} are ignored.
 *
 * @param type the type in lower case, or {@code *}
 * @param subtype the subtype in lower case, or {@code *}
 * @param quality the weight, 0 to 1
 */
record MediaRange(String type, String subtype, double quality) {
    /** The ranges of a header; what is no media range is left out. */
    static List<MediaRange> parse(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            range(part).ifPresent(ranges::add);
        }
        return List.copyOf(ranges);
    }

    private static Optional<MediaRange> range(String part) {
        String[] pieces = part.split(";", -1);
        String name = pieces[0].strip().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        if (slash <= 0 || slash == name.length() - 1) {
            // What Java's own HTTP client sent for years in place of */*.
            return name.equals("*") ? Optional.of(new MediaRange("*", "*", quality(pieces))) : Optional.empty();
        }
        return Optional.of(new MediaRange(name.substring(0, slash), name.substring(slash + 1), quality(pieces)));
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (piece.startsWith("q=")) {
                try {
                    return Math.clamp(Double.parseDouble(piece.substring(2)), 0, 1);
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }

    boolean covers(String mediaType) {
        int slash = mediaType.indexOf('/');
        return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
                && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }

    int specificity() {
        return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
}

package org.communique.publish.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a representation a request asks for (RFC 9110, section 14). Several ranges at once are answered with the
 * whole, as the specification allows.
 */
public sealed interface ByteRange {
    /** One range: from, to, or how many at the end. */
    Pattern FORM = Pattern.compile("bytes=([0-9]*)-([0-9]*)", Pattern.CASE_INSENSITIVE);

    /** All of it. */
    record Whole() implements ByteRange {}

    /** @param first and last are counted from 0, both included */
    record Part(long first, long last) implements ByteRange {
        public long length() {
            return last - first + 1;
        }
    }

    /** Bytes that there are not. */
    record Unsatisfiable() implements ByteRange {}

    /**
     * Reads the header {@code Range}, unless {@code If-Range} names another representation.
     *
     * @param tag of the representation
     * @param length how long it is
     */
    static ByteRange of(Request request, Tag tag, long length) {
        Optional<String> range = request.header("Range");
        boolean other = request.header("If-Range")
                .filter(held -> !held.strip().equals(tag.value()))
                .isPresent();
        if (range.isEmpty() || other || request.isHead()) {
            return new Whole();
        }
        Matcher form = FORM.matcher(range.get().strip());
        if (!form.matches() || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return new Whole();
        }
        long last = form.group(2).isEmpty() ? length - 1 : number(form.group(2));
        if (form.group(1).isEmpty()) {
            return last == 0 || length == 0 ? new Unsatisfiable() : new Part(Math.max(0, length - last), length - 1);
        }
        long first = number(form.group(1));
        if (!form.group(2).isEmpty() && last < first) {
            return new Whole();
        }
        return first >= length ? new Unsatisfiable() : new Part(first, Math.min(last, length - 1));
    }

    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}

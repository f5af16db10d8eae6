package org.communique.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A crawler's stamp at the head of the text, in the same line as what follows.
 *
 * <p>{@code " date 2025-03-07 OSLO, March 7." → "date 2025-03-07" | "OSLO, March 7."}
 */
final class StampRule {
    private static final Pattern STAMP =
            Pattern.compile("\\s{0,20}+((?:date:?\\s{1,3})?(?:19|20)\\d{2}-[01]\\d(?:-[0-3]\\d)?)(?=\\s|$)");

    /** The stamp, if the text begins with one. A bare date is one only if words follow in its line. */
    Optional<Span> find(String text) {
        Matcher matcher = STAMP.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean named = matcher.group(1).startsWith("date");
        boolean follows = matcher.end() + 1 < text.length() && Character.isLetter(text.charAt(matcher.end() + 1));
        return named || follows ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}

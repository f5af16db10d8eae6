package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.communique.rdf.QuadFormat;

/**
 * Says why a text is no query, and where: {@code query: line 3, column 7: unexpected "}" (expected: …)}. Lines and
 * columns count from 1. Jena's own messages tell the same over many lines.
 */
final class SyntaxFault {
    private static final int MOST_EXPECTED = 8;
    private static final int LONGEST = 300;
    /** A token stands in Jena's messages as its kind and its text. */
    private static final Pattern ENCOUNTERED =
            Pattern.compile("Encountered \"(?: (?:\"[^\"]*\"|<[A-Z_0-9]+>) \"(.*?) \"|(<EOF>))\" at line");

    private static final Pattern NO_TOKEN =
            Pattern.compile("Lexical error.*Encountered: (?:<EOF>|'.*' \\(\\d+\\)),?(?: after prefix \"(.*)\")?$");

    private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), column:? (\\d+)[,.]?\\s*");
    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern EXPECTED = Pattern.compile("\"([^\"]+)\" \\.\\.\\.|<([A-Za-z_]+)> \\.\\.\\.");

    private SyntaxFault() {}

    static Refusal of(QueryException fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage().strip();
        Matcher place = PLACE.matcher(message);
        String where = place.find() ? "line %s, column %s: ".formatted(place.group(1), place.group(2)) : "";
        return new Refusal(Status.BAD_REQUEST, "query: " + where + said(message), fault);
    }

    private static String said(String message) {
        Matcher unresolved = UNRESOLVED.matcher(message);
        if (unresolved.find()) {
            return undeclared(unresolved.group(1));
        }
        int list = message.indexOf("Was expecting");
        String fact = (list < 0 ? message : message.substring(0, list)).replaceAll("\\s+", " ");
        String what = unexpected(fact)
                .orElseGet(() -> PLACE.matcher(fact).replaceAll("").strip());
        List<String> expected = list < 0 ? List.of() : expected(message.substring(list));
        return "%s (expected: %s)"
                .formatted(
                        shortened(what.isEmpty() ? "not readable" : what),
                        expected.isEmpty() ? "a SPARQL 1.1 query" : String.join(", ", expected));
    }

    private static Optional<String> unexpected(String fact) {
        Matcher token = ENCOUNTERED.matcher(fact);
        if (token.find()) {
            return Optional.of(token.group(2) == null ? "unexpected " + token.group(1) : "the query ends too early");
        }
        Matcher letters = NO_TOKEN.matcher(fact.strip());
        if (!letters.find()) {
            return Optional.empty();
        }
        String begun = letters.group(1) == null ? "" : letters.group(1).replace("\\", "");
        if (begun.startsWith("\"") || begun.startsWith("'")) {
            return Optional.of("a text in quotation marks is not closed");
        }
        return Optional.of(
                begun.isEmpty()
                        ? "the query ends in the middle of a word"
                        : "“%s” begins no word of SPARQL".formatted(begun));
    }

    private static String undeclared(String prefix) {
        String declaration = Optional.ofNullable(QuadFormat.prefixes().getNsPrefixURI(prefix))
                .map(namespace -> "PREFIX %s: <%s>".formatted(prefix, namespace))
                .orElse("PREFIX %s: <…>".formatted(prefix));
        return "the prefix %s: is not declared (expected: %s at the top)".formatted(shortened(prefix), declaration);
    }

    private static List<String> expected(String list) {
        List<String> names = new ArrayList<>();
        Matcher each = EXPECTED.matcher(list);
        while (each.find()) {
            names.add(each.group(1) == null ? each.group(2).toLowerCase(java.util.Locale.ROOT) : each.group(1));
        }
        return names.size() <= MOST_EXPECTED
                ? names
                : List.of(String.join(", ", names.subList(0, MOST_EXPECTED)) + " or others");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

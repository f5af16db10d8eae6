package org.communique.annotation.topic;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Token;
import org.communique.text.WordSet;

/**
 * Titles of papers and of talks, whose capitals are those of common words: {@code "a Memorandum of Understanding on Disaster
 * Management"}, {@code "the Visa Waiver Agreement"}, {@code "the Boundary Talks"}.
 */
final class DocumentTitles {
    private static final Set<String> PAPER = WordSet.words("""
            agreement agreements memorandum memorandums memoranda mou mous protocol protocols treaty convention
            pact arrangement declaration programme program plan letter statement accord roadmap deal issue
            issues question talks dialogue consultations partnership initiative""");
    private static final Set<String> ABOUT = WordSet.of("on", "for", "in", "concerning", "regarding", "about");
    /** The name of who made the paper is no part of its title. */
    private static final Set<String> BODY = WordSet.of(
            "ministry", "ministries", "department", "departments", "minister", "ministers", "agency", "between");

    private static final Set<String> NAMED = WordSet.of("organization", "organisation", "commission", "committee");
    private static final Set<String> STOP = WordSet.of(".", ";", ":", ",", "(", "\"");
    private static final int REACH = 14;
    private static final int LONGEST = 12;
    private static final int DESCRIPTION = 4;

    private DocumentTitles() {}

    /** The tokens as they stand; and, if there is such a title, with its words in small letters. */
    static List<List<Token>> readings(List<Token> tokens) {
        List<Token> small = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (PAPER.contains(word(tokens, at)) && !NAMED.contains(word(tokens, at + 1))) {
                if (small.isEmpty()) {
                    small.addAll(tokens);
                }
                lowerBefore(small, at);
                lowerBehind(small, at);
            }
        }
        return small.isEmpty() || small.equals(tokens) ? List.of(tokens) : List.of(tokens, small);
    }

    private static void lowerBefore(List<Token> tokens, int paper) {
        int first = paper;
        while (first > 0
                && paper - first < DESCRIPTION
                && (tokens.get(first - 1).isCapitalised()
                        || word(tokens, first - 1).equals("and"))
                && !BODY.contains(word(tokens, first - 1))) {
            first--;
        }
        for (int at = first; at < paper; at++) {
            lower(tokens, at);
        }
    }

    private static void lowerBehind(List<Token> tokens, int paper) {
        int about = paper + 1;
        while (about < Math.min(tokens.size(), paper + REACH)
                && !(ABOUT.contains(word(tokens, about))
                        && !BODY.contains(word(tokens, about - 1))
                        && isTitle(tokens, about + 1))) {
            if (isOneOf(word(tokens, about), ".", ";")) {
                return;
            }
            about++;
        }
        for (int at = about + 1; at < Math.min(tokens.size(), about + LONGEST); at++) {
            if (STOP.contains(word(tokens, at)) || BODY.contains(word(tokens, at))) {
                return;
            }
            lower(tokens, at);
        }
    }

    private static boolean isTitle(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).isCapitalised() || word(tokens, at).equals("the"))
                && !isOneOf(word(tokens, at), "understanding", "intent");
    }

    private static void lower(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isCapitalised()
                && token.form().length() > 1
                && Character.isLowerCase(token.form().codePointAt(1))) {
            tokens.set(at, new Token(token.span(), token.form().toLowerCase(Locale.ROOT)));
        }
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
    }
}

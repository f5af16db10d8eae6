package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.text.WordSet;

/**
 * Tells the last day of a visit, an exercise or a conference from a day of its own. {@code "a visit that ended on
 * Tuesday"}, {@code "wrapped up his tour of Asia on Friday"}, {@code "the drill, to conclude on 6 May"}. Talks that
 * ended on Tuesday were held on Tuesday.
 */
final class EndingWords {
    private static final int VERB_REACH = 9;
    private static final int STAY_REACH = 16;
    private static final Set<String> VERBS = WordSet.words("""
            end ends ended ending conclude concludes concluded concluding close closes closed closing finish
            finishes finished finishing culminate culminates culminated completed completes completing wrapped
            wraps wrapping wound""");
    private static final Set<String> STAYS = WordSet.words("""
            visit tour trip stay mission journey exercise exercises drill drills manoeuvres maneuvers wargames
            training summit forum conference congress call""");
    /** Open another clause or another event between the end and the date. */
    private static final Set<String> STOPS = WordSet.words("""
            and when after before with that which where he she they met began beginning started starting opened
            ceremony agreement contract deal since from""");

    private EndingWords() {}

    /** Whether the date that begins at {@code from} is the end of a stay. */
    static boolean govern(DateText text, int from) {
        for (int back = 1; back <= VERB_REACH; back++) {
            DatePart part = text.at(from - back);
            boolean noun = text.at(from - back - 1).is("the");
            if (VERBS.contains(part.text()) && !noun || isEnd(text, from - back)) {
                return namesStay(text, from);
            }
            if (!part.isWord() && !part.is("-") && !part.is(",") && !part.isNumber() || STOPS.contains(part.text())) {
                return false;
            }
        }
        return false;
    }

    /** "Came to an end", "drew to a close". */
    private static boolean isEnd(DateText text, int at) {
        return isOneOf(text.at(at).text(), "end", "close", "conclusion")
                && isOneOf(text.at(at - 1).text(), "an", "a", "its")
                && text.at(at - 2).is("to");
    }

    private static boolean namesStay(DateText text, int from) {
        for (int back = 1; back <= STAY_REACH; back++) {
            DatePart part = text.at(from - back);
            if (STAYS.contains(part.text())) {
                return true;
            }
            if (part.is(";") || part.kind() == DatePart.Kind.END) {
                return false;
            }
        }
        return false;
    }
}

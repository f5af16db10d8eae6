package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.text.WordSet;

/** Tells dates of the telling from dates of what is told. */
final class SayingWords {
    private static final int REACH = 5;
    private static final Set<String> VERBS = WordSet.words("""
            said says announced reported reports stated told wrote added noted confirmed declared tweeted posted
            published quoted disclosed revealed informed tells announcing saying""");
    private static final Set<String> ANNOUNCING =
            WordSet.of("said", "announced", "reported", "stated", "confirmed", "disclosed", "revealed", "informed");
    private static final Set<String> ISSUED = WordSet.of("issued", "released", "published", "posted", "dated", "made");
    private static final int OPENING = 2;
    private static final Set<String> NOUNS = WordSet.words("""
            interview statement report release briefing post readout communique message""");
    private static final Set<String> STOPS = WordSet.words("""
            that to have had has be when where will""");

    private SayingWords() {}

    /** Whether the date of the parts {@code from} to {@code to} dates the telling. */
    static boolean govern(DateText text, int from, int to) {
        boolean attribute = NOUNS.contains(text.at(to).text());
        boolean genitive = !CalendarWords.isYear(text.at(from))
                && NOUNS.contains(text.at(from - 2).text())
                && isOneOf(text.at(from - 1).text(), "of", "on", "from")
                && !isOneOf(text.at(from - 3).text(), "joint", "signed", "that");
        return attribute || genitive || isIssued(text, from) || isBehindVerb(text, from) || isBeforeVerb(text, to);
    }

    /** "In a statement released on Tuesday": not the joint statement that an event ends with. */
    private static boolean isIssued(DateText text, int from) {
        int verb = text.at(from - 1).is("on") ? from - 2 : from - 1;
        return ISSUED.contains(text.at(verb).text())
                && NOUNS.contains(text.at(verb - 1).text())
                && !text.at(verb - 2).is("joint");
    }

    /** "On Tuesday, the ministry announced that": a subject and a verb of saying open the sentence behind the date. */
    private static boolean isBeforeVerb(DateText text, int to) {
        int at = text.at(to).is(",") ? to + 1 : to;
        boolean opens = to <= OPENING && CalendarWords.weekday(text.at(to - 1)).isPresent();
        for (int word = at; opens && word < at + REACH; word++) {
            DatePart part = text.at(word);
            if (ANNOUNCING.contains(part.text())) {
                return text.at(word + 1).is("that");
            }
            if (!part.isWord() || word > at && STOPS.contains(part.text())) {
                return false;
            }
        }
        return false;
    }

    /** "Said on Tuesday", "told the agency on Tuesday": no clause opens between the verb and the date. */
    private static boolean isBehindVerb(DateText text, int from) {
        for (int back = 1; back <= REACH; back++) {
            DatePart part = text.at(from - back);
            boolean source = part.is("to") && text.at(from - back - 1).is("according");
            if (VERBS.contains(part.text()) || source) {
                return true;
            }
            if (!part.isWord() || STOPS.contains(part.text()) || isNewActor(part, back, text.at(from - back - 1))) {
                return false;
            }
        }
        return false;
    }

    /** In "said Berg met Farsi on Tuesday" a second verb would stand between; two names in a row only name the hearer. */
    private static boolean isNewActor(DatePart part, int back, DatePart before) {
        return back > 1 && part.text().endsWith("ed") && !VERBS.contains(before.text());
    }
}

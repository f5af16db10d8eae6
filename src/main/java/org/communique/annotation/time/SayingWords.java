package org.communique.annotation.time;

import java.util.Set;

/** Tells dates of the telling from dates of what is told. */
final class SayingWords {
    private static final int REACH = 5;
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "announced",
            "reported",
            "reports",
            "stated",
            "told",
            "wrote",
            "added",
            "noted",
            "confirmed",
            "declared",
            "tweeted",
            "posted",
            "published",
            "quoted");
    private static final Set<String> NOUNS = Set.of(
            "interview", "statement", "report", "release", "briefing", "post", "readout", "communique", "message");
    private static final Set<String> STOPS = Set.of("that", "to", "have", "had", "has", "be", "when", "where", "will");

    private SayingWords() {}

    static DateAttachment attachment(DateText text, int from, int to) {
        boolean attribute = NOUNS.contains(text.at(to).text());
        boolean genitive = !CalendarWords.isYear(text.at(from))
                && NOUNS.contains(text.at(from - 2).text())
                && Set.of("of", "on", "from").contains(text.at(from - 1).text())
                && !Set.of("joint", "signed", "that").contains(text.at(from - 3).text());
        return attribute || genitive || isBehindVerb(text, from) ? DateAttachment.SAYING : DateAttachment.EVENT;
    }

    /** "Said on Tuesday", "told the agency on Tuesday": no clause opens between the verb and the date. */
    private static boolean isBehindVerb(DateText text, int from) {
        for (int back = 1; back <= REACH; back++) {
            DatePart part = text.at(from - back);
            if (VERBS.contains(part.text())) {
                return true;
            }
            if (!part.isWord() || STOPS.contains(part.text()) || isNewActor(part, back, text.at(from - back - 1))) {
                return false;
            }
        }
        return false;
    }

    /** In "said Lavrov met Raab on Tuesday" a second verb would stand between; two names in a row only name the hearer. */
    private static boolean isNewActor(DatePart part, int back, DatePart before) {
        return back > 1 && part.text().endsWith("ed") && !VERBS.contains(before.text());
    }
}

package org.communique.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.text.Sentence;
import org.communique.text.Story;

/**
 * Finds how long visits and meetings last. {@code "a three-day visit" -> 3}; {@code "a weeklong tour" -> 7}; {@code "will
 * stay for two days" -> 2}. "For the second time in three days" tells of no length.
 */
public final class StayLengthAnnotator {
    private static final int LONGEST = 31;
    private static final int WEEK = 7;

    /** A number of days and the place behind its words. */
    private record Parsed(int days, int next) {}

    /** The lengths that a story names, in the order of the text. */
    public List<StayLength> annotate(Story story) {
        List<StayLength> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            DateText text = DateText.of(story.article().text(), sentence.span());
            for (int at = 0; at < text.size(); at++) {
                int begin = at;
                at(text, at)
                        .map(parsed -> new StayLength(text.span(begin, parsed.next()), parsed.days(), sentence.index()))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Parsed> at(DateText text, int at) {
        if (text.at(at).is("weeklong")
                || text.at(at).is("week")
                        && text.at(at + 1).is("-")
                        && text.at(at + 2).is("long")) {
            return Optional.of(new Parsed(WEEK, text.at(at).is("week") ? at + 3 : at + 1));
        }
        OptionalInt count = CalendarWords.count(text.at(at));
        if (count.isEmpty() || count.getAsInt() > LONGEST) {
            return Optional.empty();
        }
        boolean attribute = text.at(at + 1).is("-") && text.at(at + 2).is("day");
        boolean duration = text.at(at - 1).is("for") && text.at(at + 1).is("days");
        if (attribute) {
            return Optional.of(new Parsed(count.getAsInt(), at + 3));
        }
        return duration ? Optional.of(new Parsed(count.getAsInt(), at + 2)) : Optional.empty();
    }
}

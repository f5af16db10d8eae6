package org.communique.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Story;
import org.communique.text.Token;
import org.communique.text.WordSet;

/**
 * Finds how long visits and meetings last. {@code "a three-day visit" -> 3}; {@code "a weeklong tour" -> 7}; {@code "a
 * visit of two days"}; {@code "will stay for two days" -> 2}; {@code "the drill lasts ten days"}. "For the second time
 * in three days" and "isolated for 14 days" tell of no stay.
 */
public final class StayLengthAnnotator {
    private static final int LONGEST = 31;
    private static final int WEEK = 7;
    private static final int REACH = 7;
    /** How the words begin without one of which no length is told. */
    private static final List<String> UNITS = List.of("day", "week", "fortnight");

    private static final Set<String> STAYS = WordSet.words("""
            visit visits visited visiting stay stays stayed staying tour trip last lasts lasted lasting run runs
            ran running continue continues talks meet meeting summit forum conference exercise exercises drill
            drills training""");
    private static final Set<String> LASTING = WordSet.of("last", "lasts", "lasted", "lasting");

    /** A number of days and the place behind its words. */
    private record Parsed(int days, int next) {}

    /** The lengths that a story names, in the order of the text. */
    public List<StayLength> annotate(Story story) {
        List<StayLength> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            if (!namesUnit(sentence)) {
                continue;
            }
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

    private static boolean namesUnit(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            for (String unit : UNITS) {
                int at = token.folded().indexOf(unit);
                if (at == 0 || at > 0 && !Character.isLetter(token.folded().charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Parsed> at(DateText text, int at) {
        Optional<Parsed> week = weekLong(text, at);
        if (week.isPresent()) {
            return week;
        }
        int unit = text.at(at + 1).is("-") ? at + 2 : at + 1;
        int days = days(text.at(unit).text());
        if (days == 0) {
            return Optional.empty();
        }
        OptionalInt count = CalendarWords.count(text.at(at));
        boolean fits = count.isPresent() && count.getAsInt() * days <= LONGEST;
        return fits && isLength(text, at, unit)
                ? Optional.of(new Parsed(count.getAsInt() * days, unit + 1))
                : Optional.empty();
    }

    private static Optional<Parsed> weekLong(DateText text, int at) {
        if (text.at(at).is("weeklong")) {
            return Optional.of(new Parsed(WEEK, at + 1));
        }
        boolean hyphened = text.at(at + 1).is("-") && text.at(at + 2).is("long");
        return switch (text.at(at).text()) {
            case "week" -> hyphened ? Optional.of(new Parsed(WEEK, at + 3)) : Optional.empty();
            case "fortnight" -> hyphened ? Optional.of(new Parsed(2 * WEEK, at + 3)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int days(String unit) {
        return switch (unit) {
            case "day", "days" -> 1;
            case "week", "weeks" -> WEEK;
            default -> 0;
        };
    }

    private static boolean isLength(DateText text, int count, int unit) {
        boolean plural = text.at(unit).text().endsWith("s");
        boolean hyphened = unit == count + 2;
        if (!plural) {
            return hyphened
                    || !text.at(count).is("a")
                            && STAYS.contains(text.at(unit + 1).text());
        }
        String before = text.at(count - 1).text();
        boolean lasting = LASTING.contains(before)
                || before.equals("of") && STAYS.contains(text.at(count - 2).text());
        return !hyphened && (lasting || before.equals("for") && namesStay(text, count - 1));
    }

    private static boolean namesStay(DateText text, int at) {
        for (int back = 1; back <= REACH; back++) {
            if (STAYS.contains(text.at(at - back).text())) {
                return true;
            }
        }
        return false;
    }
}

package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * Tells dates of what a story only refers to from dates of its events: of documents, foundings, terms, wars and trade.
 *
 * <p>{@code "the agreement of 1995"}, {@code "ties since 1994"}, {@code "NATO, which it joined in 1949"}, {@code "trade
 * reached $5 billion in 2022"}. A day near the publication belongs to an event even behind such a word: "in Oslo since
 * Saturday" tells of a visit.
 */
final class ReferenceWords {
    private static final int REACH = 10;
    private static final long NEAR_DAYS = 45;
    private static final Set<String> BOUNDS = WordSet.of("since", "until", "till");
    private static final Set<String> PREPOSITIONS = WordSet.of("of", "from", "dated");
    private static final Set<String> CLAUSE_MARKS = WordSet.of(",", ";", ":", "(", ")", "\"", "\u201C", "\u201D");
    private static final Set<String> PARTS = WordSet.words("""
            end start beginning middle half quarter course spring summer autumn winter""");
    /** What is dated by "of 1995" or "of 1 February 2021" and is no event of diplomacy. */
    private static final Set<String> THINGS = WordSet.words("""
            agreement accord treaty pact memorandum mou convention protocol declaration statement constitution
            act law resolution charter report decree order letter plan strategy vision coup war invasion attack
            attacks earthquake revolution uprising genocide massacre occupation annexation pandemic outbreak
            election elections referendum independence budget""");
    /** What happens to offices, states, organisations, wars and money, but is no event of diplomacy. */
    private static final Set<String> HAPPENINGS = WordSet.words("""
            founded born died joined appointed elected reelected inaugurated sworn assumed gained acceded
            ratified independence independent invaded annexed seized overthrew overthrown ousted toppled erupted
            rose grew increased fell declined dropped totalled totaled amounted exceeded surpassed billion
            million percent % graduated retired resigned formed created abolished chairmanship chaired
            presidency membership chair seat term tenure came normalised normalized severed""");
    /** Verbs of diplomacy: what stands before them in the sentence does not govern the date. */
    private static final Set<String> EVENTS = WordSet.words("""
            met visited held signed hosted received convened took conferred opened attended travelled traveled
            spoke talked meet visit hold sign host receive meets visits holds signs hosts receives arrived
            arrive arrives meeting summit session talks consultations dialogue concluded exchanged""");
    /** Date what stands close behind them: "the war broke out in 2014", "elections due in 2024". */
    private static final Set<String> UPHEAVALS = WordSet.words("""
            war coup invasion pandemic election elections referendum earthquake revolution uprising genocide
            annexation aggression""");

    private static final int UPHEAVAL_REACH = 5;

    private ReferenceWords() {}

    /** Whether the date of the parts {@code from} to {@code to} only dates what is referred to. */
    static boolean govern(DateText text, int from, int to, TimeMatch.Reading reading, TimeContext context) {
        PartialDate date = reading.past().start().or(() -> reading.past().end()).orElse(new PartialDate.Year(0));
        if (isNear(date, context)) {
            return false;
        }
        return isBound(text, from, to) || isDatedThing(text, from) || isBehindHappening(text, from);
    }

    private static boolean isNear(PartialDate date, TimeContext context) {
        return switch (date) {
            case PartialDate.Day day -> isNear(day.date(), context.publicationDay());
            case PartialDate.Month _month -> false;
            case PartialDate.Year _year -> false;
        };
    }

    private static boolean isNear(LocalDate day, Optional<LocalDate> publication) {
        return publication.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, publication.get())) <= NEAR_DAYS;
    }

    /** "Since 1994" bounds a state; "since June 2024, when Tokyo was the venue" dates what the clause tells. */
    private static boolean isBound(DateText text, int from, int to) {
        int clause = text.at(to).is(",") ? to + 1 : to;
        boolean told = isOneOf(text.at(clause).text(), "when", "where", "in");
        int before = isWordOfTurn(text.at(from - 1)) ? from - 2 : from - 1;
        boolean year = isYear(text, from, to);
        boolean bracketed = year && text.at(from - 1).is("(") && text.at(to).is(")");
        boolean start = year && text.at(before).is("from");
        boolean bound = BOUNDS.contains(text.at(from).text())
                || BOUNDS.contains(text.at(before).text());
        return bracketed || !told && (start || bound);
    }

    private static boolean isWordOfTurn(DatePart part) {
        return isOneOf(part.text(), "early", "late", "mid", "about", "around", "at");
    }

    private static boolean isYear(DateText text, int from, int to) {
        return to == from + 1 && CalendarWords.isYear(text.at(from));
    }

    private static boolean isDatedThing(DateText text, int from) {
        boolean partOf = PARTS.contains(text.at(from - 2).text());
        if (partOf || !PREPOSITIONS.contains(text.at(from - 1).text())) {
            return false;
        }
        for (int back = 2; back <= REACH; back++) {
            DatePart part = text.at(from - back);
            if (THINGS.contains(part.text())) {
                return true;
            }
            if (!part.isWord() || EVENTS.contains(part.text()) || part.text().endsWith("ings")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of such a happening stands before the date in its clause, with no event between. */
    private static boolean isBehindHappening(DateText text, int from) {
        for (int back = 1; back <= REACH; back++) {
            DatePart part = text.at(from - back);
            boolean upheaval = back <= UPHEAVAL_REACH && UPHEAVALS.contains(part.text());
            if (upheaval || isHappening(text, from - back)) {
                return true;
            }
            if (part.kind() == DatePart.Kind.END
                    || CLAUSE_MARKS.contains(part.text())
                    || EVENTS.contains(part.text())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHappening(DateText text, int at) {
        DatePart part = text.at(at);
        return switch (part.text()) {
            case "came" -> text.at(at + 1).is("into") || text.at(at + 2).is("power");
            case "established", "created", "formed" -> true;
            case "office", "power" -> text.at(at - 1).is("took");
            case "seat", "term", "chair" -> !part.capital();
            default -> HAPPENINGS.contains(part.text());
        };
    }
}

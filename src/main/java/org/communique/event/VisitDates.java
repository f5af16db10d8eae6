package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.DateRange;
import org.communique.annotation.time.StayLength;
import org.communique.annotation.time.StayLengthAnnotator;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.WordSet;

/**
 * From when until when a visit lasts by its own sentence: {@code "from July 5 to 7"}, {@code "which began on Monday and
 * ends on Friday"}, {@code "arrived on Monday for a three-day visit"}.
 */
final class VisitDates {
    private static final Set<String> BEGIN = WordSet.words("""
            began begins begin beginning started starts start starting since commenced commences opened kicked
            from""");
    private static final Set<String> END = WordSet.words("""
            ended ends end ending concluded concludes conclude concluding until till left leaves wrapped wraps
            finished finishes finish completed returned returns return returning departed over""");
    /** The present of such a verb tells of a day to come: "the visit ends on Saturday". */
    private static final Set<String> ENDS_AHEAD =
            WordSet.of("ends", "concludes", "finishes", "leaves", "returns", "wraps", "until", "till");

    private static final Set<String> FINITE_PRESENT = WordSet.words("""
            visits arrives travels flies leaves departs heads sets goes lands comes jets pays begins starts
            makes embarks kicks tours stops undertakes takes touches journeys proceeds""");
    private static final Set<String> MOVING =
            WordSet.of("travelling", "traveling", "flying", "leaving", "heading", "departing", "going", "coming");
    private static final Set<String> ONWARD =
            WordSet.of("goes", "travels", "flies", "heads", "continues", "proceeds", "moves", "journeys", "leaves");
    private static final int NEAR = 5;
    private static final int SETTING_OUT = 6;
    /** "Left Lima on May 6 to pay a visit to Chad". */
    private static final Set<String> SETTING_OUT_TO = WordSet.words("""
            pay begin start make undertake visit attend commence embark tour""");

    private static final int ENDING_REACH = 7;

    private final AnnotatedStory story;
    private final List<StayLength> lengths;

    VisitDates(AnnotatedStory story) {
        this.story = story;
        this.lengths = new StayLengthAnnotator().annotate(story.story());
    }

    void date(Draft draft, Scene scene) {
        List<TimeExpression> times = scene.sentence().times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> belongs(draft, scene, time))
                .toList();
        boolean ends = isEnding(scene, draft.trigger) || isOver(scene, draft.trigger);
        boolean future = times.stream()
                .anyMatch(time ->
                        marker(scene, scene.sentence().tokenAt(time.span().begin()))
                                        .filter(ENDS_AHEAD::contains)
                                        .isPresent()
                                && isNotBefore(time.ahead()));
        draft.ended = ends && !future && draft.status == Status.HELD;
        Optional<TimeExpression> nearest = nearest(scene, draft.trigger, times);
        for (TimeExpression time : times) {
            int first = scene.sentence().tokenAt(time.span().begin());
            Optional<String> marker = marker(scene, first);
            DateRange read = range(draft, scene, time);
            boolean thisDay =
                    scene.word(first - 1).equals("this") || scene.word(first).equals("this");
            boolean coming = thisDay && (draft.status == Status.PLANNED || isPresent(draft, scene));
            boolean toEnd = marker.filter(ENDS_AHEAD::contains).isPresent()
                    && isNotBefore(time.ahead())
                    && !scene.isAt(draft.trigger, "was", "were", "stayed", "spent");
            DateRange range = toEnd ? time.ahead() : coming ? following(read) : read;
            boolean endOnly = marker.filter(END::contains).isPresent() || ends && marker.isEmpty();
            boolean beginOnly = marker.filter(BEGIN::contains).isPresent();
            if (range.end().isPresent() && range.start().isPresent() && nearest.equals(Optional.of(time))) {
                draft.start = occurrence(range.start(), time, scene);
                draft.end = occurrence(range.end(), time, scene);
            } else if (endOnly && range.start().isPresent() && draft.end.isEmpty()) {
                draft.end = occurrence(range.start(), time, scene);
            } else if (endOnly && range.end().isPresent() && draft.end.isEmpty()) {
                draft.end = occurrence(range.end(), time, scene);
            } else if ((beginOnly || nearest.equals(Optional.of(time)) && !endOnly) && draft.start.isEmpty()) {
                draft.start = occurrence(range.start(), time, scene);
                draft.end = draft.end.or(() -> occurrence(range.end(), time, scene));
            }
        }
        if (draft.end.isPresent()
                && draft.start.isPresent()
                && !draft.start
                        .get()
                        .date()
                        .earliest()
                        .isBefore(draft.end.get().date().latest())) {
            draft.start = Optional.empty();
        }
        length(draft);
        prospect(draft, scene);
        if (draft.shared && draft.status == Status.HELD) {
            share(draft);
        }
    }

    /** A date of the visit's own words; "the visit" elsewhere takes only those that stand right beside it. */
    private static boolean belongs(Draft draft, Scene scene, TimeExpression time) {
        int first = scene.sentence().tokenAt(time.span().begin());
        if (draft.stretch.isPresent()) {
            return draft.stretch.get().contains(first);
        }
        if (isLookingBack(scene, draft.trigger)) {
            return first > draft.trigger;
        }
        if (draft.definite) {
            boolean marked = marker(scene, first).isPresent() && first > draft.trigger;
            return marked || first > draft.trigger && first - draft.trigger <= NEAR;
        }
        return true;
    }

    /** "Arrived in Chad on Monday after visiting Mali": the day before belongs to the other verb. */
    private static boolean isLookingBack(Scene scene, int trigger) {
        return isOneOf(scene.word(trigger - 1), "after", "following")
                && scene.word(trigger).endsWith("ing");
    }

    private static Optional<TimeExpression> nearest(Scene scene, int trigger, List<TimeExpression> times) {
        return times.stream().min(Comparator.comparingInt(time -> distance(scene, trigger, time)));
    }

    /** Behind is nearer than before, and a new clause is far. */
    private static int distance(Scene scene, int trigger, TimeExpression time) {
        int first = scene.sentence().tokenAt(time.span().begin());
        int from = Math.min(first, trigger);
        int clauses = 0;
        for (int at = from; at < Math.max(first, trigger); at++) {
            if (isOneOf(scene.word(at), ";", "where", "when", "after", "before", "while", "said", "who", "which")) {
                clauses++;
            }
        }
        return (first >= trigger ? first - trigger : 2 * (trigger - first)) + 20 * clauses;
    }

    /** "began on", "will end on", "until": the last such word close before a date. */
    private static Optional<String> marker(Scene scene, int first) {
        for (int at = first; at >= Math.max(0, first - 4); at--) {
            String word = scene.word(at);
            boolean setsOut = setsOutFor(scene, at);
            boolean noun = scene.word(at - 1).equals("the");
            if ((BEGIN.contains(word) || END.contains(word)) && !setsOut && !noun) {
                return Optional.of(word);
            }
            if (at < first && isOneOf(word, ",", "and", ";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Left Lima on Thursday for Chad", "leaves tomorrow on a tour", "left on May 6 to pay a visit": who leaves for somewhere begins a visit there. */
    private static boolean setsOutFor(Scene scene, int verb) {
        for (int at = verb + 1; at <= verb + SETTING_OUT; at++) {
            if (scene.word(at).equals("on") && scene.isAt(at + 1, "a", "an", "his", "her", "their", "what")) {
                return true;
            }
            if (scene.word(at).equals("to") && scene.isAt(at + 1, SETTING_OUT_TO)) {
                return true;
            }
            if (scene.word(at).equals("for")) {
                return !scene.word(at + 1).equals("home");
            }
            if (isOneOf(scene.word(at), ",", "and", ";", "after")) {
                return false;
            }
        }
        return false;
    }

    /** "concluded a visit", "returned from a trip": the date is that of the end. */
    private static boolean isEnding(Scene scene, int trigger) {
        for (int at = trigger - 1; at >= Math.max(0, trigger - ENDING_REACH); at--) {
            String word = scene.word(at);
            boolean ending = isOneOf(
                    word,
                    "concluded",
                    "concludes",
                    "ended",
                    "ends",
                    "finished",
                    "completed",
                    "wrapped",
                    "wraps",
                    "wound",
                    "winds",
                    "rounded",
                    "concluding",
                    "ending",
                    "wrapping",
                    "completing");
            boolean home = isOneOf(word, "home", "back")
                    && isOneOf(scene.word(at - 1), "come", "came", "is", "was", "are")
                    && scene.speaksOf("from");
            boolean back = isOneOf(word, "returned", "returns") && scene.speaksOf("from");
            if (ending || home || back) {
                return true;
            }
            if (isOneOf(word, ",", ";", "who")) {
                return false;
            }
        }
        return false;
    }

    /** "The visit … is over", "came to an end". */
    private static boolean isOver(Scene scene, int trigger) {
        for (int at = trigger + 1; at < Math.min(scene.size(), trigger + 16); at++) {
            boolean over = scene.follows(at, "is", "over")
                    || scene.follows(at, "to", "an", "end")
                    || scene.follows(at, "to", "its", "end")
                    || scene.follows(at, "to", "a", "close")
                    || scene.follows(at, "has", "ended")
                    || scene.follows(at, "has", "concluded");
            if (over) {
                return true;
            }
            if (isOneOf(scene.word(at), ";", "said", "where")) {
                return false;
            }
        }
        return false;
    }

    private DateRange range(Draft draft, Scene scene, TimeExpression time) {
        boolean ahead = draft.status == Status.PLANNED || isPresent(draft, scene) && isNotBefore(time.ahead());
        return ahead ? time.ahead() : time.past();
    }

    /** "This Monday", told on a Saturday of what is to come: the Monday that follows. */
    private DateRange following(DateRange range) {
        boolean before = range.end().isEmpty()
                && range.start().isPresent()
                && range.start().get() instanceof PartialDate.Day
                && story.publication().isPresent()
                && range.start()
                        .get()
                        .latest()
                        .isBefore(story.publication().get().date().earliest());
        if (!before) {
            return range;
        }
        LocalDate day = range.start().orElseThrow().earliest().plusDays(7);
        boolean week = !day.isBefore(story.publication().orElseThrow().date().earliest());
        return week ? new DateRange(Optional.of(PartialDate.of(day)), Optional.empty()) : range;
    }

    /** "A flies to Chad on Tuesday", outside a headline, tells of what is to come. */
    private static boolean isPresent(Draft draft, Scene scene) {
        if (scene.isHeadline() || scene.isCaption()) {
            return false;
        }
        for (int at = draft.trigger; at >= Math.max(0, draft.trigger - 6); at--) {
            boolean moving = MOVING.contains(scene.word(at)) && isOneOf(scene.word(at - 1), "is", "are");
            if (FINITE_PRESENT.contains(scene.word(at)) && !scene.word(at - 1).equals("'s") || moving) {
                return true;
            }
            if (isOneOf(scene.word(at), ",", "who", "and")) {
                return isStarting(draft, scene);
            }
        }
        return isStarting(draft, scene);
    }

    /** "From Chad she goes on to Mali": a stop ahead, though no day is told. */
    private static boolean isOnTheWay(Draft draft, Scene scene) {
        return !scene.isHeadline()
                && !scene.isCaption()
                && scene.isAt(draft.trigger, ONWARD)
                && scene.isAt(draft.trigger + 1, "on", "onward", "onwards", "next", "then", "to");
    }

    /** "The visit to Chad begins on Monday". */
    private static boolean isStarting(Draft draft, Scene scene) {
        for (int at = draft.trigger + 1; at < Math.min(scene.size(), draft.trigger + 16); at++) {
            if (isOneOf(scene.word(at), "begins", "starts", "commences")) {
                return true;
            }
            if (isOneOf(scene.word(at), ";", "said", "says", "where")) {
                return false;
            }
        }
        return false;
    }

    private boolean isNotBefore(DateRange range) {
        Optional<PartialDate> day = range.start().or(range::end);
        return day.isPresent()
                && story.publication()
                        .map(published ->
                                !day.get().earliest().isBefore(published.date().latest()))
                        .orElse(false);
    }

    private static Optional<Occurrence> occurrence(Optional<PartialDate> date, TimeExpression time, Scene scene) {
        DateBasis basis = scene.isCaption() ? DateBasis.CAPTION : time.basis();
        return date.map(day -> new Occurrence(day, basis));
    }

    /** "From Monday to Wednesday A was in Chad, Niger and Mali": each visit was on some of the days, in their month. */
    private static void share(Draft draft) {
        draft.start.filter(unused -> draft.end.isPresent()).ifPresent(start -> {
            YearMonth month = YearMonth.from(start.date().earliest());
            boolean one =
                    month.equals(YearMonth.from(draft.end.orElseThrow().date().latest()));
            draft.start = one
                    ? Optional.of(new Occurrence(new PartialDate.Month(month), start.basis()))
                    : Optional.of(new Occurrence(new PartialDate.Year(month.getYear()), start.basis()));
            draft.end = Optional.empty();
        });
    }

    /** "a three-day visit" gives a first day its last, and a last day its first. */
    private void length(Draft draft) {
        Optional<StayLength> length = lengths.stream()
                .filter(stay -> stay.sentence() == draft.sentence)
                .findFirst();
        if (length.isEmpty()) {
            return;
        }
        draft.days = length.get().days();
    }

    private void prospect(Draft draft, Scene scene) {
        Optional<LocalDate> published =
                story.publication().map(date -> date.date().latest());
        if (draft.start.isEmpty() && draft.status == Status.HELD && isOnTheWay(draft, scene)) {
            draft.status = Status.PLANNED;
        }
        if (draft.start.isEmpty() || published.isEmpty() || draft.status != Status.HELD) {
            return;
        }
        LocalDate start = draft.start.get().date().earliest();
        boolean later = start.isAfter(published.get());
        boolean coming =
                isPresent(draft, scene) && !draft.start.get().date().latest().isBefore(published.get());
        if (later || coming) {
            draft.status = Status.PLANNED;
        }
    }
}

package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.DateRange;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.WordSet;

/**
 * From when until when a sentence says that an exercise runs, where two dates tell it or one tells only the end: {@code "had
 * opened on March 26"}, {@code "began last Saturday and run until the 22nd"}, {@code "will wrap up on August 25"}.
 */
final class ExerciseCourse {
    private static final int REACH = 10;
    private static final Set<String> OPENING = WordSet.words("""
            began begin begins begun opened opens open started starts start starting beginning commenced
            commences commencing kicked kicks launched underway got gets""");
    private static final Set<String> CLOSING = WordSet.words("""
            ended ends end ending concluded concludes conclude concluding closed closes close closing finished
            finishes finish wrapped wraps wrap culminated culminates culminate culminating completed completes""");
    private static final Set<String> STOPS = WordSet.of(";", ":", "who", "said", "that", "while", "phase");
    private static final Set<String> RUNNING = WordSet.words("""
            run runs running ran last lasts lasted continue continues train due go goes on""");
    private static final Set<String> TO_COME = WordSet.of("will", "would", "shall");

    /** What a date says of a course. */
    private enum Part {
        START,
        END,
        SPAN,
        UNTOLD
    }

    private final Scene scene;

    ExerciseCourse(Scene scene) {
        this.scene = scene;
    }

    /** The dates of the course as one expression; empty where the sentence has no verb of its beginning or end with a date. */
    Optional<TimeExpression> time() {
        Optional<TimeExpression> start = Optional.empty();
        Optional<TimeExpression> end = Optional.empty();
        for (TimeExpression time : scene.sentence().times()) {
            if (time.attachment() != DateAttachment.EVENT) {
                continue;
            }
            switch (part(time)) {
                case SPAN -> {
                    return Optional.of(time);
                }
                case START -> start = start.or(() -> Optional.of(time));
                case END -> end = end.or(() -> Optional.of(time));
                case UNTOLD -> {}
            }
        }
        return joined(start, end);
    }

    private Optional<TimeExpression> joined(Optional<TimeExpression> start, Optional<TimeExpression> end) {
        if (end.isEmpty()) {
            return start;
        }
        TimeExpression last = end.get();
        DateRange close = isToCome(last) ? last.ahead() : last.past();
        DateRange past = new DateRange(
                start.flatMap(one -> one.past().start()), close.end().or(close::start));
        DateRange ahead = new DateRange(
                start.flatMap(one -> one.ahead().start()),
                last.ahead().end().or(() -> last.ahead().start()));
        return Optional.of(
                new TimeExpression(last.span(), past, ahead, start.orElse(last).basis(), DateAttachment.EVENT));
    }

    private Part part(TimeExpression time) {
        boolean opens = time.past().start().isPresent();
        if (opens && time.past().end().isPresent()) {
            return Part.SPAN;
        }
        return opens ? byVerb(time) : Part.END;
    }

    private Part byVerb(TimeExpression time) {
        int first = scene.sentence().tokenAt(time.span().begin());
        if (isRunTo(first)) {
            return Part.END;
        }
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (scene.isAt(at, STOPS) || scene.setting().isDated(at)) {
                return Part.UNTOLD;
            }
            boolean curtain = scene.word(at).equals("down") && scene.isAt(at - 1, "came", "comes", "come")
                    || scene.follows(at, "to", "a", "close") && scene.isAt(at - 1, "drew", "came", "comes");
            boolean adjective = scene.isAt(at + 1, "ceremony", "ceremonies", "day");
            if (!adjective && (curtain || scene.isAt(at, CLOSING))) {
                return Part.END;
            }
            if (!adjective && scene.isAt(at, OPENING)) {
                return Part.START;
            }
        }
        return Part.UNTOLD;
    }

    /** "Runs to 14 September", "will train together through May 9". */
    private boolean isRunTo(int first) {
        boolean until = scene.isAt(first - 1, "to", "through", "until", "till");
        for (int at = first - 2; until && at >= Math.max(0, first - 6); at--) {
            if (scene.isAt(at, RUNNING)) {
                return true;
            }
        }
        return false;
    }

    private boolean isToCome(TimeExpression time) {
        int first = scene.sentence().tokenAt(time.span().begin());
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (scene.isAt(at, TO_COME) || scene.word(at).equals("to") && scene.isAt(at + 1, CLOSING)) {
                return true;
            }
        }
        return false;
    }
}

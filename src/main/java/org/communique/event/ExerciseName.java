package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/** What an exercise is called, as the words around "exercise" or "drills" tell. */
final class ExerciseName {
    private static final Set<String> MODIFIERS = WordSet.words("""
            naval joint military multinational annual maritime air army land international field training
            peacekeeping special forces war counter-terrorism live-fire regional bilateral trilateral amphibious
            anti-submarine readiness combat sea staff command-post""");
    private static final Set<String> CALLED =
            WordSet.of("called", "dubbed", "named", "code-named", "codenamed", "known", "titled", "nicknamed");
    private static final int REACH = 9;
    private final Scene scene;
    private final TokenRange head;

    ExerciseName(Scene scene, TokenRange head) {
        this.scene = scene;
        this.head = head;
    }

    /** "Exercise Noble Partner", "'Hand in Hand'", "African Lion 2022, a large exercise". */
    Optional<String> words() {
        int end = head.end();
        while (end < scene.size()
                && isCapital(end)
                && scene.sentence().names().affiliationAt(end).isEmpty()) {
            end++;
        }
        if (end > head.end() && !scene.word(end).equals("'s")) {
            return Optional.of(text(head.end(), end));
        }
        for (int at = Math.max(0, head.first() - 6); at < Math.min(scene.size(), head.end() + 4); at++) {
            if (isOneOf(scene.word(at), "\"", "'", "“", "‘") && isCapital(at + 1)) {
                int close = at + 1;
                while (close < scene.size() && close < at + 7 && !isOneOf(scene.word(close), "\"", "'", "”", "’")) {
                    close++;
                }
                return Optional.of(text(at + 1, close));
            }
        }
        return beside().or(this::behind).or(this::modifying).or(this::ofYear);
    }

    /** "the fleet's main exercise, Silver Gull 2012, which", "the drills, dubbed Silver Heron". */
    private Optional<String> behind() {
        for (int at = head.end(); at < Math.min(scene.size(), head.end() + REACH); at++) {
            boolean called = scene.isAt(at, CALLED);
            int first = scene.word(at + 1).equals("as") ? at + 2 : at + 1;
            if (called || at == head.end() && scene.word(at).equals(",")) {
                int end = capitalsFrom(first);
                boolean closed = called
                        || isYear(end)
                        || isYear(end + 1)
                        || scene.word(end).equals(",");
                if (end > first && closed) {
                    return Optional.of(text(first, end));
                }
            }
        }
        return Optional.empty();
    }

    /** "the multinational Silver Gull naval drills". */
    private Optional<String> modifying() {
        int end = head.first();
        while (end > 0 && scene.isAt(end - 1, MODIFIERS)) {
            end--;
        }
        int first = capitalsUpTo(end);
        boolean determined = first > 0
                && (scene.isAt(first - 1, MODIFIERS) || scene.word(first - 1).equals("the"));
        return first < end && determined ? Optional.of(text(first, end)) : Optional.empty();
    }

    /** "Opened Silver Gull 2021": a name that ends with a year, in a sentence that speaks of an exercise. */
    private Optional<String> ofYear() {
        for (int at = 2; at < scene.size(); at++) {
            int end = isOneOf(scene.word(at - 1), "-", "–") ? at - 1 : at;
            int first = isYear(at) ? capitalsUpTo(end) : end;
            if (first < end
                    && !scene.setting().isDated(first)
                    && !scene.setting().isDated(at)) {
                return Optional.of(text(first, end));
            }
        }
        return Optional.empty();
    }

    private boolean isYear(int at) {
        return scene.word(at).matches("(20|')?[0-9]{2}");
    }

    private int capitalsFrom(int first) {
        int end = first;
        while (isName(end)) {
            end++;
        }
        return end;
    }

    private int capitalsUpTo(int end) {
        int first = end;
        while (first > 0 && isName(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isName(int at) {
        return isCapital(at)
                && scene.sentence().names().affiliationAt(at).isEmpty()
                && scene.sentence().personAt(at).isEmpty();
    }

    /** "African Lion 2022, a large exercise". */
    private Optional<String> beside() {
        for (int at = head.first() - 1; at > Math.max(1, head.first() - 9); at--) {
            boolean opens = scene.word(at).equals(",")
                    && isOneOf(scene.word(at + 1), "a", "an", "the", "which", "international");
            if (opens) {
                int first = at;
                while (first > 0 && (isName(first - 1) || scene.word(first - 1).matches("[0-9]+|-|–"))) {
                    first--;
                }
                return first < at ? Optional.of(text(first, at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words without the year: "Silver Gull 2012" and "Silver Gull" are one. */
    private String text(int first, int end) {
        return new TokenRange(first, end).text(scene.sentence().sentence()).replaceFirst("[-– ']*[0-9]+$", "");
    }

    private boolean isCapital(int at) {
        return at < scene.size() && scene.sentence().tokens().get(at).isCapitalised();
    }
}

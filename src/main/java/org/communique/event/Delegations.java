package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Who stands for "the delegation" in later sentences: whoever led the only one of the story. {@code "A delegation led by A is
 * visiting Chile. … B met the delegation"} → B met A.
 */
final class Delegations {
    private static final Set<String> LED = WordSet.of("led", "headed");
    private static final Set<String> LEADS = WordSet.of("leads", "heads", "leading", "heading", "led", "headed");
    private static final Set<String> GROUPS = WordSet.of(
            "delegation", "delegates", "guests", "visitors", "lawmakers", "parliamentarians", "legislators", "mission");
    private static final Set<String> GOVERNING = WordSet.words("""
            met meet meets meeting with received receives receive by welcomed hosted told briefed assured to
            invited""");
    /** "The delegation further met A": what it does itself. */
    private static final Set<String> ACTING = WordSet.words("""
            met meets will is are held had called paid further also then later delivered conveyed conferred
            discussed spoke""");

    private static final Set<String> OF = WordSet.words("""
            of from led headed was were includes included 's""");
    private static final Set<String> HEAD = WordSet.of("head", "top", "helm");
    private static final int NEAR = 8;

    private final Set<Integer> leaders = new LinkedHashSet<>();

    /** The actors of the next sentence, the leader put in where "the delegation" is acted upon. */
    List<Actor> stoodFor(AnnotatedSentence sentence, List<Actor> actors) {
        List<Actor> all = new ArrayList<>(actors);
        for (int at = 1; at < sentence.size() && leaders.size() == 1; at++) {
            boolean acts = at == 1 && ACTING.contains(sentence.word(sentence.isAdverb(at + 1) ? at + 2 : at + 1));
            boolean bare = GROUPS.contains(sentence.word(at))
                    && sentence.word(at - 1).equals("the")
                    && (acts || GOVERNING.contains(sentence.word(at - 2)))
                    && !OF.contains(sentence.word(at + 1));
            TokenRange range = new TokenRange(at, at + 1);
            if (bare && all.stream().noneMatch(actor -> actor.range().overlaps(range))) {
                all.add(new Actor.Named(range, leaders.iterator().next()));
            }
        }
        all.sort(Comparator.comparingInt(actor -> actor.range().first()));
        note(sentence, actors);
        return List.copyOf(all);
    }

    private void note(AnnotatedSentence sentence, List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor instanceof Actor.Named named && leads(sentence, named.range())) {
                leaders.add(named.person());
            }
        }
    }

    /** Whether a sentence tells that a person leads a delegation: "led by A", "A is leading", "at the head of … A". */
    static boolean leads(AnnotatedSentence sentence, TokenRange person) {
        int before = person.first() - 1;
        if (sentence.word(before).equals("the")) {
            before--;
        }
        boolean passive = sentence.word(before).equals("by") && LED.contains(sentence.word(before - 1));
        if (passive || sentence.word(before).equals("under")) {
            return speaks(sentence, before - 2 * NEAR, before)
                    || passive && sentence.word(0).equals("it") && before <= 4;
        }
        for (int at = person.end(); at < person.end() + 3; at++) {
            if (LEADS.contains(sentence.word(at)) && !sentence.word(at + 1).equals("by")) {
                return speaks(sentence, at + 1, at + NEAR);
            }
        }
        boolean itsHead = sentence.word(person.first() - 1).equals("with")
                && isOneOf(sentence.word(person.end()), "at", "as")
                && isOneOf(sentence.word(person.end() + 1), "its", "the")
                && sentence.word(person.end() + 2).equals("head");
        return itsHead && speaks(sentence, 0, person.first()) || isAtTheHead(sentence, person);
    }

    /** "At the head of a delegation, A left", "A came at the head of a delegation". */
    private static boolean isAtTheHead(AnnotatedSentence sentence, TokenRange person) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean head = HEAD.contains(sentence.word(at))
                    && sentence.word(at + 1).equals("of")
                    && sentence.word(at - 1).equals("the")
                    && speaks(sentence, at + 2, at + NEAR);
            if (!head) {
                continue;
            }
            boolean opening = at <= 3;
            return opening
                    ? person.first() > at && !isNamedBetween(sentence, at, person.first())
                    : person.end() < at && !isNamedBetween(sentence, person.end(), at);
        }
        return false;
    }

    private static boolean isNamedBetween(AnnotatedSentence sentence, int from, int to) {
        return sentence.people().stream()
                .anyMatch(
                        other -> other.range().first() >= from && other.range().end() <= to);
    }

    /** A delegation, and not one to a meeting, which nobody visits. */
    private static boolean speaks(AnnotatedSentence sentence, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (sentence.word(at).equals("delegation")) {
                return !sentence.word(at + 1).equals("to");
            }
        }
        return false;
    }
}

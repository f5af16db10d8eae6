package org.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.speech.SpeechVerbAnnotator;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.annotation.speech.SpeechVerbMention;
import org.communique.entity.Reference;
import org.communique.text.BlockKind;

/**
 * Who said what: {@code "A thanked B for…" → A, thank}; {@code "We are ready…," A said → A, pledge}; {@code "both sides
 * agreed to" → the parties, agree}. One statement for each attributed sentence; a sentence that goes on with a quotation is
 * attributed to its speaker. Who only sources the facts ("the agency reported") speaks not.
 */
final class StatementRule {
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "also",
            "then",
            "further",
            "would",
            "will",
            "jointly",
            "both",
            "again",
            "later",
            "once",
            "strongly",
            "firmly",
            "repeatedly",
            "separately",
            "recently",
            "clearly",
            "too",
            "respectively",
            "warmly",
            "sincerely",
            "in",
            "turn",
            "reply",
            "response",
            "for",
            "his",
            "her",
            "their",
            "part",
            "on",
            "behalf",
            "of",
            "the",
            "is",
            "was",
            "did",
            "be");
    private static final Set<String> MEETING_WORDS =
            Set.of("session", "meeting", "dialogue", "talks", "consultations", "round", "statement", "communique");
    private static final Set<String> INSTITUTION =
            Set.of("ministry", "government", "embassy", "kremlin", "cabinet", "council", "secretariat", "commission");
    private static final int REACH = 8;

    /** A statement before it has a key and an event. */
    record Said(Speaker speaker, SpeechAct act, Scene scene) {}

    /** The statements of a story in the order of the text. */
    List<Said> statements(List<Scene> scenes, List<SpeechVerbMention> verbs) {
        List<Said> statements = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.sentence().sentence().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            List<SpeechVerbMention> here = verbs.stream()
                    .filter(verb -> verb.sentence() == scene.index())
                    .toList();
            attributed(scene, here).ifPresent(statements::add);
        }
        addQuoted(scenes, verbs, statements);
        statements.sort(Comparator.comparingInt(said -> said.scene().index()));
        return statements;
    }

    private static Optional<Said> attributed(Scene scene, List<SpeechVerbMention> verbs) {
        Optional<SpeechVerbMention> deciding = SpeechVerbAnnotator.deciding(verbs);
        if (deciding.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = Optional.empty();
        SpeechVerbMention chosen = deciding.get();
        if (chosen.kind() != SpeechVerbKind.CONTENT) {
            speaker = speakerOf(scene, chosen);
        }
        for (SpeechVerbMention verb : verbs) {
            if (speaker.isEmpty() && verb.kind() != SpeechVerbKind.CONTENT && !verb.participle()) {
                speaker = speakerOf(scene, verb);
                if (speaker.isPresent() && chosen.kind() == SpeechVerbKind.ACT) {
                    chosen = verb;
                }
            }
        }
        if (speaker.isEmpty()) {
            speaker = opening(scene);
        }
        if (speaker.isEmpty() && chosen.kind() == SpeechVerbKind.ACT) {
            speaker = state(scene, scene.sentence().tokenAt(chosen.span().begin()));
        }
        SpeechAct act = act(chosen.act());
        return speaker.map(who -> new Said(who, act, scene));
    }

    static SpeechAct act(String code) {
        return Arrays.stream(SpeechAct.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElse(SpeechAct.AFFIRM);
    }

    /** Who stands as the subject of the verb, before it or, after a quotation, behind it. */
    private static Optional<Speaker> speakerOf(Scene scene, SpeechVerbMention verb) {
        int first = scene.sentence().tokenAt(verb.span().begin());
        int end = scene.sentence().tokenAt(verb.span().end());
        boolean according = scene.word(first).equals("according");
        Optional<Speaker> behind = behind(scene, end);
        if (according) {
            return behind;
        }
        return before(scene, first)
                .or(() -> verb.kind() == SpeechVerbKind.SAYING ? behind : Optional.empty())
                .or(() -> meeting(scene, first))
                .or(() -> verb.kind() == SpeechVerbKind.ACT ? institution(scene, first) : Optional.empty());
    }

    private static Optional<Speaker> before(Scene scene, int verb) {
        Optional<Reference> subject = scene.references().stream()
                .filter(reference -> reference.range().end() <= verb)
                .filter(reference -> leadsTo(scene, reference.range().end(), verb))
                .reduce((one, next) -> next);
        return subject.map(reference -> speaker(scene, reference, verb));
    }

    private static Speaker speaker(Scene scene, Reference reference, int verb) {
        return switch (reference) {
            case Reference.ToSides unused -> new Speaker.Parties();
            case Reference.ToPerson person ->
                scene.groupBefore(verb).stream()
                                        .map(Reference.ToPerson::person)
                                        .distinct()
                                        .count()
                                > 1
                        ? new Speaker.Parties()
                        : new Speaker.Named(EventReports.personKey(person.person()));
        };
    }

    /** Whether only adverbs, auxiliaries or an inserted clause between two commas stand between subject and verb. */
    private static boolean leadsTo(Scene scene, int from, int verb) {
        int at = from;
        if (scene.word(at).equals(",") && at + 1 == verb) {
            return true;
        }
        if (scene.word(at).equals(",")) {
            int close = at + 1;
            while (close < verb && !scene.word(close).equals(",")) {
                close++;
            }
            if (close < verb) {
                at = close + 1;
            }
        }
        boolean verbSeen = false;
        for (int gap = at; gap < verb; gap++) {
            boolean filler =
                    BETWEEN.contains(scene.word(gap)) || scene.word(gap).endsWith("ly");
            boolean coordinated = scene.word(gap).equals("and") || verbSeen;
            verbSeen |= coordinated;
            if (!filler && !coordinated || verb - gap > 3 * REACH) {
                return false;
            }
        }
        return !verbSeen || verb - at <= 2 * REACH && !hasReference(scene, at, verb);
    }

    private static boolean hasReference(Scene scene, int from, int to) {
        return scene.references().stream()
                .anyMatch(reference ->
                        reference.range().first() >= from && reference.range().end() <= to);
    }

    private static Optional<Speaker> behind(Scene scene, int end) {
        return scene.references().stream()
                .filter(reference ->
                        reference.range().first() >= end && reference.range().first() <= end + 2)
                .findFirst()
                .map(reference -> switch (reference) {
                    case Reference.ToSides unused -> new Speaker.Parties();
                    case Reference.ToPerson person -> new Speaker.Named(EventReports.personKey(person.person()));
                });
    }

    /** "The session chaired by A and B noted": a meeting that speaks is its parties. */
    private static Optional<Speaker> meeting(Scene scene, int verb) {
        for (int at = 0; at < Math.min(verb, 5); at++) {
            if (scene.isAt(at, MEETING_WORDS) && isSubject(scene, at, verb)) {
                return Optional.of(new Speaker.Parties());
            }
        }
        return Optional.empty();
    }

    private static boolean isSubject(Scene scene, int noun, int verb) {
        String next = scene.word(noun + 1);
        return verb == noun + 1
                || Set.of("chaired", "co-chaired", "led", "held", "between", "of", "also", "participants")
                        .contains(next);
    }

    private static Optional<Speaker> institution(Scene scene, int verb) {
        int noun = verb - 1;
        while (noun > 0 && BETWEEN.contains(scene.word(noun))) {
            noun--;
        }
        if (noun < 0 || !scene.isAt(noun, INSTITUTION)) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0
                && scene.sentence().tokens().get(first - 1).isCapitalised()
                && !scene.word(first - 1).equals("the")) {
            first--;
        }
        String name = new org.communique.annotation.TokenRange(first, noun + 1)
                .text(scene.sentence().sentence());
        return Optional.of(new Speaker.Institution(name));
    }

    /** "Russia also expressed the hope": a state by its name is the speaker. */
    private static Optional<Speaker> state(Scene scene, int verb) {
        int noun = verb - 1;
        while (noun > 0 && BETWEEN.contains(scene.word(noun))) {
            noun--;
        }
        int token = Math.max(0, noun);
        return scene.sentence()
                .names()
                .stateAt(token)
                .filter(state ->
                        state.range().end() == token + 1 && state.range().first() <= 1)
                .map(state -> new Speaker.Institution(
                        state.range().text(scene.sentence().sentence())));
    }

    /** The sentence's own subject: a person or the sides who open it. */
    private static Optional<Speaker> opening(Scene scene) {
        return scene.references().stream()
                .filter(reference -> reference.range().first() <= 1)
                .findFirst()
                .filter(reference -> !hasOtherSubject(scene, reference))
                .map(reference -> speaker(scene, reference, reference.range().end()));
    }

    private static boolean hasOtherSubject(Scene scene, Reference reference) {
        return scene.word(reference.range().end()).equals("'s");
    }

    /** Sentences inside a quotation that another sentence attributes. */
    private static void addQuoted(List<Scene> scenes, List<SpeechVerbMention> verbs, List<Said> statements) {
        List<Quotation> quotations = Quotation.of(scenes);
        for (Quotation quotation : quotations) {
            Optional<Said> attribution = statements.stream()
                    .filter(said -> quotation.holds(said.scene().index()))
                    .findFirst();
            if (attribution.isEmpty()) {
                continue;
            }
            for (Scene scene : scenes) {
                boolean unattributed =
                        quotation.holds(scene.index()) && statements.stream().noneMatch(said -> said.scene() == scene);
                if (unattributed) {
                    SpeechAct act = SpeechVerbAnnotator.deciding(verbs.stream()
                                    .filter(verb -> verb.sentence() == scene.index())
                                    .toList())
                            .map(verb -> act(verb.act()))
                            .orElse(SpeechAct.AFFIRM);
                    statements.add(new Said(attribution.get().speaker(), act, scene));
                }
            }
        }
    }
}

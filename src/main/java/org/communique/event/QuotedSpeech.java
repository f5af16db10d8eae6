package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.text.BlockKind;

/**
 * Quoted sentences that do not tell themselves who speaks: they have the speaker of the other sentences of the same
 * quotation, or of the sentence before.
 */
final class QuotedSpeech {
    private final List<Scene> scenes;
    private final List<Quotation> quotations;
    private final Map<Integer, Speaker> speakers = new HashMap<>();

    QuotedSpeech(List<Scene> scenes, List<StatementRule.Said> attributed) {
        this.scenes = scenes;
        this.quotations = Quotation.of(scenes);
        attributed.forEach(said -> speakers.put(said.scene().index(), said.speaker()));
    }

    /** The sentences whose first word is quoted, by an opening mark in a sentence before. */
    static Set<Integer> beginningInside(List<Scene> scenes) {
        Set<Integer> inside = new HashSet<>();
        for (Quotation quotation : Quotation.of(scenes)) {
            for (int at = quotation.first() + 1; at <= quotation.last(); at++) {
                inside.add(at);
            }
        }
        return inside;
    }

    /** The statements of the sentences that are only attributed by others. */
    List<StatementRule.Said> statements(Function<Scene, List<SpeechVerb>> verbs) {
        List<StatementRule.Said> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            spokenWithin(quotation).ifPresent(speaker -> {
                for (int at = quotation.first(); at <= quotation.last(); at++) {
                    add(found, scenes.get(at), speaker, verbs);
                }
            });
        }
        for (Scene scene : scenes) {
            Optional<Speaker> before = Optional.ofNullable(speakers.get(scene.index() - 1));
            before.filter(speaker -> isNamed(speaker) && isWhole(scene))
                    .ifPresent(speaker -> add(found, scene, speaker, verbs));
        }
        return found;
    }

    private Optional<Speaker> spokenWithin(Quotation quotation) {
        for (int at = quotation.first(); at <= quotation.last(); at++) {
            Speaker speaker = speakers.get(at);
            if (speaker != null) {
                return Optional.of(speaker);
            }
        }
        boolean opens = scenes.get(quotation.first()).word(0).equals("\"");
        return Optional.ofNullable(speakers.get(quotation.first() - 1)).filter(speaker -> opens && isNamed(speaker));
    }

    private void add(
            List<StatementRule.Said> found, Scene scene, Speaker speaker, Function<Scene, List<SpeechVerb>> verbs) {
        if (speakers.putIfAbsent(scene.index(), speaker) == null) {
            SpeechAct act = SpeechActs.said(scene, Optional.of(speaker), verbs.apply(scene));
            found.add(new StatementRule.Said(speaker, act, scene));
        }
    }

    private static boolean isNamed(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named unused -> true;
            case Speaker.Parties unused -> false;
            case Speaker.Institution unused -> false;
        };
    }

    /** Whether one pair of quotation marks holds the whole sentence. */
    private static boolean isWhole(Scene scene) {
        int last = scene.size() - 1;
        int end = scene.word(last).equals("\"") ? last : last - 1;
        if (scene.sentence().sentence().kind() != BlockKind.PARAGRAPH
                || last < 3
                || !scene.word(0).equals("\"")
                || !scene.word(end).equals("\"")) {
            return false;
        }
        for (int at = 1; at < end; at++) {
            if (scene.word(at).equals("\"")) {
                return false;
            }
        }
        return true;
    }
}

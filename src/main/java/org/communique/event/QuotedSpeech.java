package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sentences inside a quotation that another sentence attributes: they have its speaker. */
final class QuotedSpeech {
    private QuotedSpeech() {}

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

    /** What is said by nobody else than who speaks in the same quotation. */
    static List<StatementRule.Said> unattributed(
            List<Scene> scenes, List<StatementRule.Said> attributed, Function<Scene, List<SpeechVerb>> verbs) {
        Set<Integer> known = new HashSet<>();
        attributed.forEach(said -> known.add(said.scene().index()));
        List<StatementRule.Said> found = new ArrayList<>();
        int from = 0;
        for (Quotation quotation : Quotation.of(scenes)) {
            while (from < attributed.size() && attributed.get(from).scene().index() < quotation.first()) {
                from++;
            }
            Optional<Speaker> speaker = attributed.stream()
                    .skip(from)
                    .findFirst()
                    .filter(said -> quotation.holds(said.scene().index()))
                    .map(StatementRule.Said::speaker);
            for (int at = quotation.first(); speaker.isPresent() && at <= quotation.last(); at++) {
                Scene scene = scenes.get(at);
                if (known.add(at)) {
                    found.add(new StatementRule.Said(
                            speaker.get(), SpeechActs.said(scene, speaker, verbs.apply(scene)), scene));
                }
            }
        }
        return found;
    }
}

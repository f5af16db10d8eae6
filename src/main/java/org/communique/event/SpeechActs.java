package org.communique.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.entity.Party;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * What is done by a sentence that is attributed: its verb names the act, or, if it is a neutral one, what is said shows it:
 * "we thank you, she said" thanks.
 */
final class SpeechActs {
    private static final Set<String> OWN = WordSet.of("we", "i", "he", "she", "they", "it");
    private static final Set<String> OWN_SIDE = WordSet.of("his", "her", "our", "its", "my", "their");

    private SpeechActs() {}

    static SpeechAct of(String code) {
        return Arrays.stream(SpeechAct.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElse(SpeechAct.AFFIRM);
    }

    /** The act of a sentence whose speaker is known by {@code main}. */
    static SpeechAct of(SpeechVerb main, Speaker speaker, List<SpeechVerb> verbs) {
        return main.kind() == SpeechVerbKind.SAYING
                ? said(main.scene(), Optional.of(speaker), verbs)
                : of(main.mention().act());
    }

    /** The act that words said show by themselves. */
    static SpeechAct said(Scene scene, Optional<Speaker> speaker, List<SpeechVerb> verbs) {
        return verbs.stream()
                .filter(verb -> switch (verb.kind()) {
                    case ACT -> !verb.mention().act().equals("affirm") && isOwn(scene, speaker, verb);
                    case CONTENT -> true;
                    case SAYING -> false;
                })
                .findFirst()
                .map(verb -> of(verb.mention().act()))
                .orElse(SpeechAct.AFFIRM);
    }

    /** Whether the speaker or the speaker's side does what the verb says. */
    private static boolean isOwn(Scene scene, Optional<Speaker> speaker, SpeechVerb verb) {
        int end = verb.subjectEnd();
        if (verb.isPassive() || verb.mention().participle()) {
            return false;
        }
        boolean side = scene.isAt(end - 2, OWN_SIDE);
        boolean second = scene.word(end - 1).equals("and") && !verb.isQuoted();
        boolean opensQuote = end == 1 && scene.word(0).equals("\"");
        return scene.isAt(end - 1, OWN)
                || opensQuote
                || side
                || second
                || isSideOf(scene, speaker, end)
                || SubjectReferences.endingAt(scene, end)
                        .filter(reference -> isSame(reference, speaker))
                        .isPresent();
    }

    private static boolean isSideOf(Scene scene, Optional<Speaker> speaker, int end) {
        Optional<Party> named = scene.partiesWithin(end - 1, end).stream().findFirst();
        return named.isPresent()
                && speaker.flatMap(who -> side(scene, who))
                        .map(named.get()::equals)
                        .orElse(false);
    }

    private static Optional<Party> side(Scene scene, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named ->
                scene.references().stream()
                        .flatMap(reference -> person(reference).stream())
                        .filter(index -> EventReports.personKey(index).equals(named.key()))
                        .findFirst()
                        .flatMap(index -> scene.person(index).side());
            case Speaker.Parties unused -> Optional.empty();
            case Speaker.Institution unused -> Optional.empty();
        };
    }

    private static Optional<Integer> person(Reference reference) {
        return switch (reference) {
            case Reference.ToPerson person -> Optional.of(person.person());
            case Reference.ToSides unused -> Optional.empty();
        };
    }

    private static boolean isSame(Reference reference, Optional<Speaker> speaker) {
        return switch (reference) {
            case Reference.ToSides unused ->
                speaker.filter(who -> who.equals(new Speaker.Parties())).isPresent();
            case Reference.ToPerson person ->
                speaker.filter(who -> who.equals(new Speaker.Named(EventReports.personKey(person.person()))))
                        .isPresent();
        };
    }
}

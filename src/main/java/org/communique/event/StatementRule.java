package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.annotation.speech.SpeechVerbMention;
import org.communique.text.BlockKind;

/**
 * Who said what: {@code "A thanked B for…" → A, thank}; {@code "We are ready…," A said → A, pledge}; {@code "both sides
 * agreed to" → the parties, agree}. One statement for each attributed sentence; a sentence that goes on with a quotation is
 * attributed to its speaker. Who only sources the facts ("the agency reported") speaks not.
 */
final class StatementRule {
    /** The only form for words that show what they are by what they say: "we will continue". */
    private static final SpeakerForm FIRST_PERSON = new FirstPersonForm();
    /** In the order in which they are tried for a verb. */
    private final List<SpeakerForm> forms;
    /** A sentence with more is none that a person wrote; the bound keeps the reading of any text linear. */
    private static final int MOST_VERBS = 40;
    /** "Said in a statement:". */
    private static final int SHORT_TAIL = 3;
    /** A speaker goes on for that many sentences. */
    private static final int MEMORY = 3;

    StatementRule(List<EventReport> events) {
        forms = List.of(
                new AccordingToForm(),
                new HostAndGuestForm(events),
                new CompanyForm(),
                new SubjectForm(),
                new InvertedForm(),
                new PassiveForm(),
                FIRST_PERSON,
                new SidesForm(),
                new MeetingForm(),
                new InstitutionForm(),
                new CoordinatedForm());
    }

    /** A statement before it has a key and an event. */
    record Said(Speaker speaker, SpeechAct act, Scene scene) {}

    private record Attributed(Said said, boolean behind) {}

    private record Attribution(SpeechVerb verb, Speaker speaker) {
        boolean isNamed() {
            return switch (speaker) {
                case Speaker.Named unused -> true;
                case Speaker.Parties unused -> false;
                case Speaker.Institution unused -> false;
            };
        }
    }

    /** The statements of a story in the order of the text. */
    List<Said> statements(List<Scene> scenes, List<SpeechVerbMention> mentions) {
        Map<Integer, List<SpeechVerbMention>> bySentence =
                mentions.stream().collect(Collectors.groupingBy(SpeechVerbMention::sentence));
        Set<Integer> quoted = QuotedSpeech.beginningInside(scenes);
        List<Said> statements = new ArrayList<>();
        LastSpeaker last = LastSpeaker.none();
        int spoke = -MEMORY;
        for (Scene scene : scenes) {
            if (scene.sentence().sentence().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            LastSpeaker known = scene.index() - spoke > MEMORY ? LastSpeaker.none() : last;
            Optional<Attributed> attributed = attributed(scene, verbs(scene, bySentence, quoted), known);
            if (attributed.isPresent()) {
                Said said = attributed.get().said();
                statements.add(said);
                last = known.and(said.speaker(), attributed.get().behind());
                spoke = scene.index();
            } else {
                last = known.aged();
            }
        }
        statements.addAll(new QuotedSpeech(scenes, statements).statements(scene -> verbs(scene, bySentence, quoted)));
        statements.removeIf(said ->
                endsInColon(said.scene()) && isOnlyIntroduction(said.scene(), verbs(said.scene(), bySentence, quoted)));
        statements.sort(Comparator.comparingInt(said -> said.scene().index()));
        return statements;
    }

    private static boolean endsInColon(Scene scene) {
        return scene.word(scene.size() - 1).equals(":");
    }

    /** "Rojas said:" on a line of its own: what is said follows. */
    private static boolean isOnlyIntroduction(Scene scene, List<SpeechVerb> verbs) {
        int last = scene.size() - 1;
        return verbs.size() == 1
                && verbs.getFirst().isAttribution()
                && verbs.getFirst().end() >= last - SHORT_TAIL;
    }

    private static List<SpeechVerb> verbs(
            Scene scene, Map<Integer, List<SpeechVerbMention>> bySentence, Set<Integer> quoted) {
        List<SpeechVerbMention> mentions = bySentence.getOrDefault(scene.index(), List.of());
        if (mentions.isEmpty()) {
            return List.of();
        }
        return mentions.stream()
                .limit(MOST_VERBS)
                .map(mention -> SpeechVerb.of(scene, mention, quoted.contains(scene.index())))
                .toList();
    }

    private Optional<Attributed> attributed(Scene scene, List<SpeechVerb> verbs, LastSpeaker last) {
        List<Attribution> found = new ArrayList<>();
        for (SpeechVerb verb : verbs) {
            if (verb.isOfEarlierTime() && !verb.isTag() && !verb.isQuoted()) {
                continue;
            }
            Optional<Speaker> speaker =
                    verb.kind() == SpeechVerbKind.CONTENT ? FIRST_PERSON.speaker(verb, last) : speaker(verb, last);
            speaker.ifPresent(who -> found.add(new Attribution(verb, who)));
        }
        return main(found)
                .map(main -> new Attributed(
                        new Said(main.speaker(), SpeechActs.of(main.verb(), main.speaker(), verbs), scene),
                        main.verb().isTag() || HostAndGuestForm.isNamedByRole(main.verb())));
    }

    private Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        for (SpeakerForm form : forms) {
            Optional<Speaker> speaker = form.speaker(verb, last);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    /** The attribution of the whole sentence: a tag that names somebody, else the first outside a quotation. */
    private static Optional<Attribution> main(List<Attribution> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return found.stream()
                .filter(attribution -> attribution.isNamed()
                        && (attribution.verb().isTag() || attribution.verb().isInserted())
                        && !attribution.verb().isQuoted()
                        && !attribution.verb().mention().participle())
                .findFirst()
                .or(() -> first(found, false, false))
                .or(() -> first(found, true, false))
                .or(() -> first(found, false, true))
                .or(() -> first(found, true, true));
    }

    private static Optional<Attribution> first(List<Attribution> found, boolean participle, boolean quoted) {
        return found.stream()
                .filter(attribution -> attribution.verb().mention().participle() == participle
                        && attribution.verb().isQuoted() == quoted)
                .findFirst();
    }
}

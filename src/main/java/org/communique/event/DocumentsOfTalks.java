package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Puts documents on the talks that produced them: what was signed there, and what came out without signatures, as {@code "a
 * joint statement was issued"}. A visit has none of its own.
 */
final class DocumentsOfTalks {
    private static final Set<EventType> TALKS =
            Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.CONFERENCE);
    private static final Set<DocumentKind> ISSUED = Set.of(
            DocumentKind.JOINT_STATEMENT,
            DocumentKind.DECLARATION,
            DocumentKind.PLAN,
            DocumentKind.MINUTES,
            DocumentKind.MEMORANDUM);
    private static final Set<String> GOVERNING = WordSet.words("""
            under of within in on per since from through against with to for about""");
    private static final Set<String> OCCASIONS =
            WordSet.of("summit", "meeting", "conference", "session", "talks", "dialogue", "gathering");
    private static final int NEAR = 12;

    private final DocumentPhrases documents = new DocumentPhrases(DocumentsOfTalks.class.getSimpleName());
    private final List<Draft> events;
    private final List<Scene> scenes;

    DocumentsOfTalks(List<Draft> events, List<Scene> scenes) {
        this.events = events;
        this.scenes = scenes;
    }

    void complete() {
        for (Draft event : events) {
            if (event.type == EventType.SIGNING) {
                event.partOf
                        .filter(larger -> TALKS.contains(larger.type) && isOutcomeOf(larger, event))
                        .ifPresent(talks -> add(talks, event.documents));
            }
        }
        for (Scene scene : scenes) {
            List<DocumentReport> issued = issued(scene);
            if (!issued.isEmpty() && !scene.isHeadline()) {
                talksOf(scene).ifPresent(talks -> add(talks, issued));
            }
        }
    }

    /** Not what was signed long before, or at another time of a visit. */
    private boolean isOutcomeOf(Draft talks, Draft signing) {
        boolean dated = signing.start.isEmpty()
                || talks.start.isPresent()
                || !Collections.disjoint(talks.participants.keySet(), signing.participants.keySet());
        Scene scene = scenes.get(signing.sentence);
        boolean visit =
                !talks.sentences.contains(signing.sentence) && (scene.speaksOf("visit", "trip") || signing.undated);
        return dated && (!visit || !signing.participants.isEmpty());
    }

    private static void add(Draft talks, List<DocumentReport> more) {
        more.stream()
                .filter(document -> talks.documents.stream()
                        .noneMatch(known ->
                                known.kind() == document.kind() && known.count().equals(document.count())
                                        || known.label().equals(document.label())))
                .toList()
                .forEach(talks.documents::add);
    }

    /** The documents of a sentence that its verb of issuing has as object or passive subject. */
    private List<DocumentReport> issued(Scene scene) {
        List<DocumentPhrase> found = new ArrayList<>();
        for (TriggerMention verb : scene.triggers()) {
            if (verb.is(TriggerClass.ISSUE)
                    && !scene.modality().isUnreal(verb.range().first())) {
                documents.in(scene).stream()
                        .filter(one -> !found.contains(one) && isOutcome(scene, one, verb))
                        .forEach(found::add);
            }
        }
        documents.in(scene).stream()
                .filter(one -> !found.contains(one)
                        && (isOfTalks(scene, one) || isSpokenIn(scene, one) || isResult(scene, one)))
                .forEach(found::add);
        return documents.reports(scene, found);
    }

    /** "The joint declaration of the summit", "the summit's final communiqué". */
    private static boolean isOfTalks(Scene scene, DocumentPhrase one) {
        boolean of = scene.follows(one.head().end(), "of", "the")
                && OCCASIONS.contains(scene.word(one.head().end() + 2));
        boolean owned = false;
        for (int at = one.first(); at < one.head().first(); at++) {
            owned |= OCCASIONS.contains(scene.word(at)) && scene.word(at + 1).equals("'s");
        }
        return ISSUED.contains(one.kind()) && one.kind() != DocumentKind.PLAN && (of || owned);
    }

    /** "The talks ended with a joint communiqué", "resulted in a declaration", "a joint statement is expected". */
    private static boolean isResult(Scene scene, DocumentPhrase one) {
        if (!ISSUED.contains(one.kind()) || one.kind() == DocumentKind.PLAN || one.pointing()) {
            return false;
        }
        boolean behind = scene.isAt(one.first() - 1, "with", "in")
                && scene.isAt(one.first() - 2, "ended", "closed", "concluded", "culminated", "resulted", "ends");
        boolean expected = scene.isAt(one.head().end(), "is", "was")
                && scene.isAt(one.head().end() + 1, "expected", "planned", "foreseen");
        return behind || expected;
    }

    /** "They said in a joint statement". */
    private static boolean isSpokenIn(Scene scene, DocumentPhrase one) {
        return one.kind() == DocumentKind.JOINT_STATEMENT
                && scene.word(one.first() - 1).equals("in")
                && isOneOf(scene.word(one.first()), "a", "their");
    }

    private static boolean isOutcome(Scene scene, DocumentPhrase one, TriggerMention verb) {
        int first = verb.range().first();
        boolean before = one.head().end() <= first && first - one.head().end() <= NEAR;
        boolean passive = scene.clause().isPassive(first) || scene.word(0).equals(scene.word(first));
        boolean behind =
                one.first() >= verb.range().end() && one.first() - verb.range().end() <= 3;
        boolean opening = first == 0 && one.first() <= NEAR * 2;
        boolean governed = GOVERNING.contains(scene.word(one.first() - 1));
        return ISSUED.contains(one.kind()) && !one.pointing() && !governed && (before && passive || behind || opening);
    }

    /** The current talks told last before a sentence, else the next. */
    private Optional<Draft> talksOf(Scene scene) {
        return events.stream()
                .filter(event -> TALKS.contains(event.type) && !event.background)
                .min(Comparator.comparingInt((Draft event) -> event.sentence <= scene.index() ? 0 : 1)
                        .thenComparingInt(event -> Math.abs(nearest(event, scene.index()) - scene.index())));
    }

    private static int nearest(Draft event, int sentence) {
        return event.sentences.stream()
                .min(Comparator.comparingInt(one -> Math.abs(one - sentence)))
                .orElse(event.sentence);
    }
}

package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

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
    private static final Set<String> GOVERNING = Set.of(
            "under", "of", "within", "in", "on", "per", "since", "from", "through", "against", "with", "to", "for", "about");
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
                event.partOf.filter(larger -> TALKS.contains(larger.type)).ifPresent(talks -> add(talks, event.documents));
            }
        }
        for (Scene scene : scenes) {
            List<DocumentReport> issued = issued(scene);
            if (!issued.isEmpty() && !scene.isHeadline()) {
                talksOf(scene).ifPresent(talks -> add(talks, issued));
            }
        }
    }

    private static void add(Draft talks, List<DocumentReport> more) {
        more.stream()
                .filter(document -> talks.documents.stream()
                        .noneMatch(known -> known.kind() == document.kind() && known.count().equals(document.count())
                                || known.label().equals(document.label())))
                .toList()
                .forEach(talks.documents::add);
    }

    /** The documents of a sentence that its verb of issuing has as object or passive subject. */
    private List<DocumentReport> issued(Scene scene) {
        List<DocumentPhrase> found = new ArrayList<>();
        for (TriggerMention verb : scene.triggers()) {
            if (verb.is(TriggerClass.ISSUE) && !scene.modality().isUnreal(verb.range().first())) {
                documents.in(scene).stream()
                        .filter(one -> !found.contains(one) && isOutcome(scene, one, verb))
                        .forEach(found::add);
            }
        }
        return documents.reports(scene, found);
    }

    private static boolean isOutcome(Scene scene, DocumentPhrase one, TriggerMention verb) {
        int first = verb.range().first();
        boolean before = one.head().end() <= first && first - one.head().end() <= NEAR;
        boolean passive = scene.clause().isPassive(first) || scene.word(0).equals(scene.word(first));
        boolean behind = one.first() >= verb.range().end() && one.first() - verb.range().end() <= 3;
        boolean opening = first == 0 && one.first() <= NEAR * 2;
        boolean governed = GOVERNING.contains(scene.word(one.first() - 1));
        return ISSUED.contains(one.kind())
                && !one.pointing()
                && !governed
                && (before && passive || behind || opening);
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

package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.text.WordSet;

/** Who takes part in a gathering by the sentence that names it: subjects, companions, agents and those it brings together. */
final class GatheringAttendees {
    private static final Set<String> WITH = WordSet.of("with", "alongside");
    private static final Set<String> REFERRING = WordSet.of("since", "after", "before", "until");
    private static final Set<String> STOPS = WordSet.of(";", ":");

    private static final Set<String> GERUNDS = WordSet.words("""
            speaking addressing attending opening participating joining closing intervening chairing hosting
            representing""");
    private static final Set<String> SPEECHES = WordSet.of(
            "address", "speech", "remarks", "statement", "keynote", "intervention", "presentation", "message");
    private static final int OPENING_REACH = 12;
    private final Scene scene;
    private final Gathering gathering;
    private final GatheringTale tale;

    GatheringAttendees(Scene scene, Gathering gathering) {
        this.scene = scene;
        this.gathering = gathering;
        this.tale = new GatheringTale(scene, gathering);
    }

    private int first() {
        return gathering.range().first();
    }

    private int end() {
        return gathering.range().end();
    }

    private boolean is(int at, GatheringWord word) {
        return scene.gatherings().is(at, word);
    }

    /** Whoever the sentence says takes part, in groups that stand on one side of the verb each. */
    List<Actor> all() {
        if (tale.isBeside()) {
            return besides();
        }
        List<Actor> all = new ArrayList<>();
        int verb = attending();
        if (verb >= 0 && !isReference()) {
            addAll(all, scene.expanded(scene.clause().subject(verb)));
            if (all.isEmpty()) {
                int agent = scene.clause().agentAt(verb + 1);
                addAll(all, agent < 0 ? List.of() : scene.clause().governed(agent, Set.of("by")));
            }
            if (!meetsBehind()) {
                addAll(all, scene.clause().governed(verb + 1, Set.of("with", "alongside", "opposite", "and")));
            }
        }
        addAll(all, scene.clause().governed(gathering.head() + 1, Set.of("between")));
        if (!meetsBehind()) {
            addAll(all, scene.clause().governed(end(), WITH));
        }
        addAll(all, inRelative());
        addAll(all, byWhom());
        if (isOpeningSpeech() || isOpeningOccasion()) {
            addAll(all, scene.clause().subjectBehind(end()));
        }
        addAll(all, speakers());
        addAll(all, inPresence());
        if (tale.isOnAgenda()) {
            addAll(all, scene.focusActor(gathering.range()));
        }
        if (scene.word(tale.behindDeterminers()).equals("for")) {
            travelling().ifPresent(trigger -> addAll(all, scene.clause().subject(trigger)));
        }
        int bring = bringing();
        if (bring >= 0) {
            addAll(all, scene.clause().object(bring + 2));
            addAll(all, scene.clause().governed(bring, Set.of("by", "together")));
        }
        return all;
    }

    /** The verb of "A arrived in Lima on Monday for the summit". */
    private Optional<Integer> travelling() {
        return scene.triggers().stream()
                .filter(trigger -> trigger.is(TriggerClass.JOURNEY)
                        || trigger.is(TriggerClass.SOJOURN)
                        || trigger.is(TriggerClass.DEPART))
                .map(trigger -> trigger.range().first())
                .filter(at -> at < first() && first() - at <= 14)
                .reduce((one, other) -> other);
    }

    /** "On the sidelines of the summit A met B": A came for the summit; of B the words only say that he was met. */
    private List<Actor> besides() {
        int verb = attending();
        if (verb >= 0) {
            return scene.expanded(scene.clause().subject(verb));
        }
        return first() <= OPENING_REACH
                ? scene.clause().subjectBehind(end())
                : scene.clause().mainSubject();
    }

    /** "Who is in Oslo for the summit, met on Monday with B": the companion belongs to a verb of its own. */
    private boolean meetsBehind() {
        int with = end();
        while (with < scene.size() && !WITH.contains(scene.word(with))) {
            with++;
        }
        int limit = with;
        return scene.triggers().stream()
                .anyMatch(trigger -> (trigger.is(TriggerClass.MEET) || trigger.is(TriggerClass.TALKS))
                        && trigger.range().first() >= end()
                        && trigger.range().first() < limit);
    }

    /** "what has been done since the sixth dialogue": who did it need not have been there. */
    private boolean isReference() {
        for (int at = first() - 1; at >= Math.max(0, first() - 3); at--) {
            if (REFERRING.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "concluded in Oslo, co-hosted by A and B", "attended by A". */
    private List<Actor> byWhom() {
        for (int at = end(); at < Math.min(scene.size(), end() + 16); at++) {
            boolean held = is(at, GatheringWord.HOLD) || is(at, GatheringWord.ATTEND) || is(at, GatheringWord.BRING);
            if (held && scene.word(at + 1).equals("by")) {
                return scene.clause().governed(at + 1, Set.of("by"));
            }
            if (STOPS.contains(scene.word(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "the summit, in which he will take part", "the forum that A attended". */
    private List<Actor> inRelative() {
        boolean relative = false;
        for (int at = end(); at < Math.min(scene.size(), end() + 14); at++) {
            relative |= isOneOf(scene.word(at), "which", "where", "that", "whose");
            if (relative && is(at, GatheringWord.ATTEND)) {
                return scene.clause().subject(at);
            }
            if (STOPS.contains(scene.word(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Speaking at the forum, A", "in his address to the forum, A": who stands behind spoke there. */
    private boolean isOpeningSpeech() {
        boolean gerund = scene.isAt(0, GERUNDS);
        boolean noun = false;
        for (int at = 1; at < first(); at++) {
            noun |= scene.isAt(at, SPEECHES)
                    && (scene.isAt(at - 1, "his", "her", "opening", "keynote", "a", "an", "the")
                            || scene.isAt(at - 2, "his", "her"));
        }
        boolean opening = scene.isAt(0, "in", "during", "delivering", "with");
        return first() <= OPENING_REACH && (gerund || noun && opening);
    }

    /** "At the forum in Lima, A said": who stands behind was there. */
    private boolean isOpeningOccasion() {
        boolean opening = scene.isAt(0, "at", "during") && first() <= 5;
        boolean speaks = scene.speaksOf("said", "told", "called", "urged", "stressed", "proposed", "warned");
        return opening && speaks && gathering.type() == EventType.CONFERENCE;
    }

    /** "A was among the speakers of the forum", "A was one of the participants in the forum". */
    private List<Actor> speakers() {
        for (int at = first() - 1; at >= Math.max(0, first() - 4); at--) {
            if (scene.isAt(at, "speakers", "participants", "attendees", "panellists", "panelists", "delegates")) {
                for (int be = at - 1; be >= Math.max(0, at - 6); be--) {
                    if (scene.isAt(be, "was", "were", "is", "are")) {
                        List<Actor> subject = scene.clause().subject(be);
                        return subject.isEmpty() ? scene.clause().object(end()) : subject;
                    }
                }
            }
        }
        return List.of();
    }

    /** "The forum opened in the presence of A". */
    private List<Actor> inPresence() {
        for (int at = end(); at < Math.min(scene.size(), end() + 16); at++) {
            boolean presence = scene.follows(at, "presence", "of")
                    || scene.follows(at, "participation", "of")
                    || scene.follows(at, "attendance", "of");
            if (presence) {
                return scene.clause().governed(at + 1, Set.of("of"));
            }
        }
        return List.of();
    }

    private static void addAll(List<Actor> all, List<Actor> more) {
        more.stream().filter(actor -> !all.contains(actor)).forEach(all::add);
    }

    private int attending() {
        int reach = tale.isOccasion() ? 30 : 14;
        for (int at = first() - 1; at >= Math.max(0, first() - reach); at--) {
            if (STOPS.contains(scene.word(at))) {
                return -1;
            }
            boolean attends = is(at, GatheringWord.ATTEND) && first() - at <= 14;
            if ((attends || meetsAt(at))
                    && !tale.isNoun(at)
                    && !scene.word(at + 1).equals("by")) {
                return at;
            }
        }
        return -1;
    }

    private boolean meetsAt(int token) {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.range().first() == token && trigger.is(TriggerClass.MEET));
    }

    private int bringing() {
        for (int at = Math.max(0, first() - 3); at < Math.min(scene.size(), end() + 5); at++) {
            if (is(at, GatheringWord.BRING) && at >= end()) {
                return at;
            }
        }
        int verb = tale.verbBehind();
        return is(verb, GatheringWord.BRING) ? verb : -1;
    }
}

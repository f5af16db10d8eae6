package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.TokenRange;

/**
 * Gatherings of many by their proper names: {@code "the 7th Moscow Conference on International Security"}, {@code "the NATO
 * Summit"}, {@code "the 12th Beijing Xiangshan Forum"}.
 */
final class ConferenceRule implements EventRule {
    private static final String RULE = ConferenceRule.class.getSimpleName();
    private static final Set<String> HEAD =
            Set.of("conference", "summit", "forum", "congress", "retreat", "assembly", "conclave");
    private static final Set<String> NOT_HELD = Set.of(
            "national",
            "party",
            "news",
            "press",
            "federal",
            "general",
            "people's",
            "legislative",
            "constituent",
            "parliamentary",
            "regional");
    private static final Set<String> QUALIFIER = Set.of(
            "emergency",
            "extraordinary",
            "extra-ordinary",
            "annual",
            "ministerial",
            "special",
            "informal",
            "joint",
            "trilateral",
            "quadrilateral",
            "leaders",
            "virtual");
    private static final Set<String> ATTENDS = Set.of(
            "attend",
            "attended",
            "attending",
            "attends",
            "joined",
            "participated",
            "participate",
            "participating",
            "addressed",
            "opened",
            "chaired");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 1; at < scene.size(); at++) {
            boolean named = scene.isAt(at, HEAD) && (isCapitalised(scene, at) || isOfOrganisation(scene, at));
            if (named || isTrilateral(scene, at)) {
                conference(scene, at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "the NATO summit", "the third EU-CELAC summit": lower case, but an organisation's own. */
    private static boolean isOfOrganisation(Scene scene, int head) {
        for (int at = Math.max(0, head - 5); at < head; at++) {
            if (scene.sentence().names().organisationAt(at).isPresent() && isPhrase(scene, at, head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhrase(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean part = scene.sentence().names().affiliationAt(at).isPresent()
                    || QUALIFIER.contains(scene.word(at))
                    || scene.sentence().tokens().get(at).form().equals("-")
                    || isCapitalised(scene, at);
            if (!part) {
                return false;
            }
        }
        return true;
    }

    /** "the trilateral meeting", which is a conference of three. */
    private static boolean isTrilateral(Scene scene, int at) {
        return Set.of("meeting", "talks", "dialogue", "consultations", "summit").contains(scene.word(at))
                && Set.of("trilateral", "quadrilateral").contains(scene.word(at - 1))
                && scene.partiesWithin(0, scene.size()).size() >= 2;
    }

    private static Optional<Draft> conference(Scene scene, int head) {
        int first = head;
        while (first > 0 && isNamePart(scene, first - 1)) {
            first--;
        }
        int end = head + 1;
        if (scene.word(end).equals("on") || scene.word(end).equals("of")) {
            int next = end + 1;
            while (next < scene.size()
                    && (isCapitalised(scene, next)
                            || Set.of("and", "the", "of", "on").contains(scene.word(next))
                                    && next + 1 < scene.size()
                                    && isCapitalised(scene, next + 1))) {
                next++;
            }
            end = next > end + 1 ? next : end;
        }
        OptionalInt ordinal = first > 0 ? Ordinals.of(scene.word(first - 1)) : OptionalInt.empty();
        boolean named = head - first >= 1 || end > head + 1 || isTrilateral(scene, head);
        boolean institution = first < head && NOT_HELD.contains(scene.word(head - 1)) && ordinal.isEmpty();
        if (!named || institution) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.CONFERENCE, scene.index(), head);
        Evidence evidence = scene.evidence(head, RULE);
        draft.evidence.add(evidence);
        draft.ordinal = ordinal;
        draft.series = Optional.of(new SeriesWording(
                new TokenRange(first, end).text(scene.sentence().sentence()), false));
        draft.parties.addAll(scene.partiesWithin(first, end));
        if (isTrilateral(scene, head)) {
            draft.parties.addAll(scene.partiesWithin(0, scene.size()));
        }
        draft.status = scene.modality().isAhead(head) ? Status.PLANNED : Status.HELD;
        for (int at = Math.max(0, first - 6); at < first; at++) {
            if (scene.isAt(at, ATTENDS)) {
                scene.groupBefore(at)
                        .forEach(person -> draft.addParticipant(person.person(), Role.PARTICIPANT, evidence));
            }
        }
        return Optional.of(draft);
    }

    private static boolean isNamePart(Scene scene, int at) {
        boolean dash = scene.sentence().tokens().get(at).form().equals("-") && at > 0;
        boolean ordinal = Ordinals.of(scene.word(at)).isPresent();
        boolean function = Set.of("the", "a", "an", "this", "at", "in").contains(scene.word(at));
        return !ordinal
                && !function
                && (dash || isCapitalised(scene, at))
                && scene.sentence().personAt(at).isEmpty();
    }

    private static boolean isCapitalised(Scene scene, int at) {
        return scene.sentence().tokens().get(at).isCapitalised();
    }
}

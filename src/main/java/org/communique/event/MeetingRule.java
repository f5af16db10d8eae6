package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Reference;

/**
 * Meetings of people: {@code "A met B"}, {@code "A received B"}, {@code "A called on B"}, {@code "A held talks with B"},
 * {@code "A said at a meeting with B"}, {@code "talks between A and B"}. Each counterpart of "met separately with" has a
 * meeting of his own.
 */
final class MeetingRule implements EventRule {
    private static final String RULE = MeetingRule.class.getSimpleName();
    private static final Set<String> MEETS = Set.of("met", "meets", "meet", "meeting");
    private static final Set<String> RECEIVES =
            Set.of("received", "receives", "receive", "hosted", "hosts", "welcomed", "greeted", "receiving", "hosting");
    private static final Set<String> TALKS = Set.of(
            "meeting",
            "meetings",
            "talks",
            "conversation",
            "discussion",
            "discussions",
            "negotiations",
            "consultations");
    private static final Set<String> CALLS = Set.of("called", "calls", "call", "calling");
    private static final Set<String> HOLDS =
            Set.of("held", "hold", "holds", "had", "have", "conducted", "began", "opened", "holding");
    private static final Set<String> TELLS = Set.of("told", "tells", "informed", "assured", "thanked", "briefed");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be");
    private static final Set<String> NOT_IN_PERSON = Set.of("telephone", "phone", "video", "telephonic");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, RECEIVES)) {
                received(scene, at, drafts);
            } else if (scene.isAt(at, CALLS) && !scene.word(at - 1).equals("courtesy") && isVisitTo(scene, at)
                    || scene.follows(at, "courtesy", "call")) {
                calledOn(scene, at, drafts);
            } else if (scene.isAt(at, MEETS) && isVerb(scene, at) || scene.follows(at, "sat", "down", "with")) {
                met(scene, at, drafts);
            } else if (scene.isAt(at, TALKS) && !NOT_IN_PERSON.contains(scene.word(at - 1))) {
                talks(scene, at, drafts);
            }
        }
        return drafts;
    }

    private static boolean isVisitTo(Scene scene, int at) {
        return scene.word(at + 1).equals("on")
                && !scene.groupAfter(at + 1).isEmpty()
                && scene.groupAfter(at + 1).getFirst().range().first() <= at + 4;
    }

    private static boolean isVerb(Scene scene, int at) {
        String before = scene.word(at - 1);
        boolean noun = Set.of("a", "the", "this", "that", "his", "her", "their", "our", "bilateral", "of", "annual")
                .contains(before);
        return !noun
                && !(scene.word(at).equals("meeting") && !scene.word(at + 1).equals("with"))
                && !scene.word(at).equals("meeting");
    }

    private static void received(Scene scene, int at, List<Draft> drafts) {
        boolean passive = scene.word(at + 1).equals("by") || BE.contains(scene.word(at - 1)) && hasBy(scene, at);
        int by = byIndex(scene, at);
        List<Reference.ToPerson> before = scene.groupBefore(at);
        List<Reference.ToPerson> after = near(scene.groupAfter(passive ? by : at), passive ? by : at);
        boolean thing = !passive
                && after.stream()
                        .limit(1)
                        .anyMatch(guest -> isThing(scene, at, guest.range().first()));
        if (thing || before.isEmpty() || after.isEmpty()) {
            return;
        }
        Draft draft = draft(scene, at);
        (passive ? after : before)
                .forEach(host -> draft.addParticipant(host.person(), Role.HOST, scene.evidence(at, RULE)));
        (passive ? before : after)
                .forEach(guest -> draft.addParticipant(guest.person(), Role.GUEST, scene.evidence(at, RULE)));
        drafts.add(draft);
    }

    /** "received a letter from B", "welcomed the words of B": what is received is not the person. */
    private static boolean isThing(Scene scene, int verb, int person) {
        for (int at = verb + 1; at < person; at++) {
            if (Set.of("from", "of", "by", "order", "medal").contains(scene.word(at))
                    && !Set.of("delegation", "side").contains(scene.word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBy(Scene scene, int at) {
        return byIndex(scene, at) > at;
    }

    private static int byIndex(Scene scene, int at) {
        for (int by = at + 1; by < Math.min(scene.size(), at + 8); by++) {
            if (scene.word(by).equals("by")) {
                return by;
            }
        }
        return at;
    }

    private static void calledOn(Scene scene, int at, List<Draft> drafts) {
        int on = at;
        while (on < scene.size() && on < at + 5 && !Set.of("on", "to", "with").contains(scene.word(on))) {
            on++;
        }
        List<Reference.ToPerson> callers = scene.groupBefore(at);
        List<Reference.ToPerson> hosts = scene.groupAfter(on);
        if (callers.isEmpty() || hosts.isEmpty() || hosts.getFirst().range().first() > on + 5) {
            return;
        }
        Draft draft = draft(scene, at);
        callers.forEach(guest -> draft.addParticipant(guest.person(), Role.GUEST, scene.evidence(at, RULE)));
        hosts.forEach(host -> draft.addParticipant(host.person(), Role.HOST, scene.evidence(at, RULE)));
        drafts.add(draft);
    }

    private static void met(Scene scene, int at, List<Draft> drafts) {
        int object = with(scene, at);
        boolean separately =
                scene.word(at + 1).equals("separately") || scene.word(at + 2).equals("separately");
        List<Reference.ToPerson> subjects = scene.groupBefore(at);
        List<Reference.ToPerson> objects = near(scene.groupAfter(object), object);
        if (objects.isEmpty() && Set.of("two", "they", "both", "pair").contains(scene.word(at - 1))) {
            List<Reference.ToPerson> both = scene.peopleBefore(at);
            if (both.stream().map(Reference.ToPerson::person).distinct().count() == 2) {
                drafts.add(between(scene, at, both, List.of()));
            }
            return;
        }
        if (subjects.isEmpty() || objects.isEmpty() && subjects.size() < 2) {
            return;
        }
        if (separately && objects.size() > 1) {
            objects.forEach(object1 -> drafts.add(between(scene, at, subjects, List.of(object1))));
        } else {
            drafts.add(between(scene, at, subjects, objects));
        }
    }

    /** The "with" that belongs to the verb, also behind a date and a place; the verb itself if there is none. */
    private static int with(Scene scene, int verb) {
        for (int at = verb + 1; at < Math.min(scene.size(), verb + 10); at++) {
            if (scene.word(at).equals("with")) {
                return at;
            }
            boolean personBefore = scene.groupAfter(verb).stream()
                    .anyMatch(person -> person.range().first() <= verb + 3);
            if (personBefore || scene.word(at).equals(",")) {
                return verb;
            }
        }
        return verb;
    }

    private static List<Reference.ToPerson> near(List<Reference.ToPerson> people, int token) {
        return people.isEmpty() || people.getFirst().range().first() > token + 6 ? List.of() : people;
    }

    private static void talks(Scene scene, int at, List<Draft> drafts) {
        String next = scene.word(at + 1);
        int preposition = at + 1;
        while (preposition < at + 12 && !Set.of("with", "between").contains(scene.word(preposition))) {
            preposition++;
        }
        if (!Set.of("with", "between").contains(scene.word(preposition)) || next.isEmpty()) {
            heldTogether(scene, at, drafts);
            return;
        }
        List<Reference.ToPerson> objects = near(scene.groupAfter(preposition), preposition);
        boolean between = scene.word(preposition).equals("between");
        List<Reference.ToPerson> subjects = between ? List.of() : scene.groupBefore(at);
        if (subjects.isEmpty() && scene.word(at + 1).equals("of")) {
            subjects = scene.groupAfter(at + 1).stream()
                    .filter(person -> person.range().end() <= scene.size() && !objects.contains(person))
                    .limit(1)
                    .toList();
        }
        if (objects.isEmpty() || !between && subjects.isEmpty() || between && objects.size() < 2) {
            return;
        }
        if (scene.word(at).equals("meetings") && objects.size() > 1) {
            for (Reference.ToPerson object : objects) {
                drafts.add(between(scene, at, subjects, List.of(object)));
            }
        } else {
            drafts.add(between(scene, at, subjects, objects));
        }
    }

    /** "A and B held talks"; "A told B at a meeting". */
    private static void heldTogether(Scene scene, int at, List<Draft> drafts) {
        for (int verb = Math.max(0, at - 5); verb < at; verb++) {
            List<Reference.ToPerson> subjects = scene.groupBefore(verb);
            if (scene.isAt(verb, HOLDS) && subjects.size() >= 2) {
                drafts.add(between(scene, at, subjects, List.of()));
                return;
            }
        }
        if (!Set.of("at", "during", "in").contains(scene.word(at - 2))
                && !Set.of("at", "during", "in").contains(scene.word(at - 1))) {
            return;
        }
        for (int verb = at - 1; verb > 0; verb--) {
            List<Reference.ToPerson> subjects = scene.groupBefore(verb);
            List<Reference.ToPerson> objects = near(scene.groupAfter(verb), verb);
            if (scene.isAt(verb, TELLS) && !subjects.isEmpty() && !objects.isEmpty()) {
                drafts.add(between(scene, at, subjects, objects));
                return;
            }
        }
    }

    private static Draft between(
            Scene scene, int at, List<Reference.ToPerson> subjects, List<Reference.ToPerson> objects) {
        Draft draft = draft(scene, at);
        subjects.forEach(one -> draft.addParticipant(one.person(), Role.PARTICIPANT, scene.evidence(at, RULE)));
        objects.forEach(other -> draft.addParticipant(other.person(), Role.PARTICIPANT, scene.evidence(at, RULE)));
        return draft;
    }

    private static Draft draft(Scene scene, int at) {
        Draft draft = new Draft(EventType.MEETING, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.status = scene.modality().isAhead(at) ? Status.PLANNED : Status.HELD;
        return draft;
    }
}

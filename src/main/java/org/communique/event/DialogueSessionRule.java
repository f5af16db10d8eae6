package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Rounds of bilateral mechanisms: {@code "co-chaired the 8th Vietnam–Russia Defence Strategy Dialogue" → session 8 of
 * "Vietnam-Russia Defence Strategy Dialogue"}; {@code "the third session of the strategic dialogue"}. A mechanism that is
 * merely named ("mechanisms such as the joint committee") is no session: it needs a number or a verb that holds it.
 */
final class DialogueSessionRule implements EventRule {
    private static final Set<String> MECHANISM = Set.of(
            "dialogue",
            "dialog",
            "dialogues",
            "consultation",
            "consultations",
            "talks",
            "commission",
            "committee",
            "council",
            "2+2",
            "conversations");
    private static final Set<String> SITTING = Set.of("round", "session", "meeting", "edition", "sitting", "rounds");
    /** Words that may stand in the name of a mechanism but do not make one. */
    private static final Set<String> WEAK = Set.of(
            "economic",
            "trade",
            "cooperation",
            "high-level",
            "navy",
            "naval",
            "army",
            "staff",
            "office",
            "affairs",
            "diplomatic-defence",
            "political-security",
            "human",
            "rights",
            "counter-terrorism",
            "ministers'",
            "regular",
            "annual",
            "mixed",
            "vice-ministerial",
            "vice",
            "level",
            "secretary",
            "secretary-level",
            "and",
            "non-proliferation",
            "energy",
            "border");
    /** Words that make a mechanism of a dialogue, a commission or talks. */
    private static final Set<String> STRONG = Set.of(
            "strategic",
            "strategy",
            "policy",
            "political",
            "defence",
            "defense",
            "security",
            "joint",
            "intergovernmental",
            "inter-governmental",
            "interministerial",
            "inter-ministerial",
            "coordination",
            "coordinating",
            "foreign",
            "ministerial",
            "diplomatic",
            "consular",
            "binational",
            "military",
            "maritime",
            "cyber",
            "permanent",
            "bilateral",
            "2+2");

    private static final Set<String> HOLDING = Set.of(
            "held",
            "hold",
            "holds",
            "holding",
            "co-chaired",
            "co-chair",
            "co-chairs",
            "co-chairing",
            "chaired",
            "chairing",
            "cochaired",
            "convened",
            "took",
            "conducted",
            "attended",
            "opened",
            "concluded",
            "wrapped",
            "hosted",
            "began",
            "met",
            "led",
            "headed",
            "attend",
            "host");
    private static final Set<String> NAME_TAIL = Set.of("on", "at");

    private static boolean isQualifier(String word) {
        return STRONG.contains(word) || WEAK.contains(word);
    }

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, MECHANISM)) {
                Phrase phrase = new Phrase(scene, at);
                if (phrase.isSession()) {
                    drafts.add(phrase.draft());
                }
            }
        }
        return drafts;
    }

    /** The noun phrase around the word that names the mechanism. */
    private static final class Phrase {
        private final Scene scene;
        private final int head;
        private int first;
        private int end;
        private OptionalInt ordinal = OptionalInt.empty();
        private boolean qualified;
        private boolean capitalised;
        private boolean sidesNamed;
        private boolean sitting;

        Phrase(Scene scene, int head) {
            this.scene = scene;
            this.head = head;
            this.first = head;
            this.end = head + 1;
            readLeft();
            readRight();
        }

        private void readLeft() {
            capitalised = isCapitalised(head);
            while (first > 0 && isPart(first - 1)) {
                first--;
            }
            while (first < head && Set.of("and", "-", "'s").contains(scene.word(first))) {
                first++;
            }
            int before = first - 1;
            while (before >= 0
                    && Set.of("of", "the", "a", "their", "its", "defence", "annual")
                            .contains(scene.word(before))
                    && first - before <= 3) {
                before--;
            }
            if (before >= 0 && scene.isAt(before, SITTING)) {
                sitting = true;
                ordinal = Ordinals.of(scene.word(before - 1));
            }
            if (ordinal.isEmpty() && first > 0) {
                ordinal = Ordinals.of(scene.word(first - 1));
            }
        }

        private boolean isPart(int at) {
            OptionalInt number = Ordinals.of(scene.word(at));
            if (number.isPresent()) {
                ordinal = number;
                return false;
            }
            boolean side = scene.sentence().names().affiliationAt(at).isPresent();
            sidesNamed |= side;
            String word = scene.word(at);
            boolean qualifier = isQualifier(word);
            qualified |= STRONG.contains(word);
            boolean dash = scene.sentence().tokens().get(at).form().equals("-");
            boolean genitive = word.equals("'s")
                    && scene.sentence()
                            .names()
                            .affiliationAt(Math.max(0, at - 1))
                            .isPresent();
            boolean name = isCapitalised(at)
                    && at > 0
                    && (capitalised || isCapitalised(head))
                    && scene.sentence().personAt(at).isEmpty();
            return side || qualifier || dash && at > 0 || genitive || name;
        }

        private boolean isCapitalised(int at) {
            return scene.sentence().tokens().get(at).isCapitalised();
        }

        private void readRight() {
            while (end < scene.size() && (scene.isAt(end, SITTING) || scene.isAt(end, MECHANISM))) {
                sitting |= scene.isAt(end, SITTING);
                end++;
            }
            end = Math.max(end, tailEnd(end));
            if (MECHANISM.contains(scene.word(head)) && isCapitalised(head)) {
                end = Math.max(end, sidesEnd(end));
            }
            if (ordinal.isEmpty()) {
                ordinal = told();
            }
            if (ordinal.isEmpty() && scene.follows(end, ",", "whose") && scene.isAt(end + 3, SITTING)) {
                ordinal = Ordinals.of(scene.word(end + 2));
            }
        }

        /** "(JMC) of Kenya and Ethiopia" behind the name of a body. */
        private int sidesEnd(int at) {
            int next = at;
            if (scene.word(next).equals("(") && scene.word(next + 2).equals(")")) {
                next += 3;
            }
            if (!Set.of("of", "between").contains(scene.word(next))
                    || scene.partiesWithin(next + 1, next + 2).isEmpty()) {
                return at;
            }
            next++;
            while (next < scene.size()
                    && (!scene.partiesWithin(next, next + 1).isEmpty()
                            || scene.word(next).equals("and")
                                    && !scene.partiesWithin(next + 1, next + 2).isEmpty())) {
                next++;
            }
            sidesNamed = true;
            return next;
        }

        /** The number told behind the name: "met for the 36th time", "held its third meeting". */
        private OptionalInt told() {
            for (int at = end; at < Math.min(scene.size() - 1, end + 14); at++) {
                OptionalInt number = Ordinals.of(scene.word(at));
                boolean time = scene.word(at + 1).equals("time")
                        && scene.word(at - 1).equals("the")
                        && scene.word(at - 2).equals("for");
                boolean its =
                        scene.isAt(at + 1, SITTING) && Set.of("its", "their").contains(scene.word(at - 1));
                if (number.isPresent() && (time || its)) {
                    return number;
                }
            }
            return OptionalInt.empty();
        }

        /** "on defense matters", "at the level of deputy defense ministers of Russia and Vietnam" belong to the name. */
        private int tailEnd(int at) {
            boolean level = scene.follows(at, "at", "the", "level", "of")
                    || scene.follows(at, "at", "deputy")
                    || scene.follows(at, "at", "vice");
            if (scene.isAt(at, Set.of("for")) && isCapitalised(head)) {
                return nameEnd(at);
            }
            if (!scene.isAt(at, NAME_TAIL) || scene.word(at).equals("at") && !level) {
                return at;
            }
            int next = at + 1;
            while (next < scene.size()
                    && (isTailWord(next)
                            || Set.of("and", "of", "the", ",").contains(scene.word(next))
                                    && next + 1 < scene.size()
                                    && isTailWord(next + 1))) {
                next++;
            }
            return next > at + 1 ? next : at;
        }

        /** "for the Development of the Nile": as far as it is written with capitals. */
        private int nameEnd(int at) {
            int next = scene.word(at + 1).equals("the") ? at + 2 : at + 1;
            int end = next;
            while (end < scene.size()
                    && (isCapitalised(end) || scene.word(end).equals("-"))
                    && scene.sentence().personAt(end).isEmpty()) {
                end++;
            }
            return end > next ? end : at;
        }

        private boolean isTailWord(int at) {
            String word = scene.word(at);
            return isQualifier(word) && !word.equals("and")
                    || Set.of("matters", "issues", "affairs", "level", "deputy", "ministers", "minister", "the", "of")
                            .contains(word)
                    || scene.sentence().names().stateAt(at).isPresent();
        }

        boolean isSession() {
            boolean weakHead =
                    scene.word(head).equals("talks") || scene.word(head).equals("conversations");
            boolean committee = Set.of("commission", "committee", "council").contains(scene.word(head));
            boolean bilateral = sidesNamed || STRONG.contains(scene.word(Math.max(0, head - 1)));
            if (head > first && scene.word(head - 1).equals("security") && committee) {
                return false;
            }
            if (ordinal.isPresent()) {
                boolean betweenStates =
                        sitting && scene.partiesWithin(0, scene.size()).size() >= 2;
                return !committee || bilateral || betweenStates;
            }
            boolean held = isHeld();
            return qualified && held && (weakHead || committee ? bilateral && (sitting || sidesNamed) : true);
        }

        private boolean isHeld() {
            for (int at = Math.max(0, first - 6); at < Math.min(scene.size(), end + 6); at++) {
                if (scene.isAt(at, HOLDING)) {
                    return true;
                }
            }
            return false;
        }

        Draft draft() {
            Draft draft = new Draft(EventType.DIALOGUE_SESSION, scene.index(), head);
            draft.ordinal = ordinal;
            draft.evidence.add(scene.evidence(head, DialogueSessionRule.class.getSimpleName()));
            draft.parties.addAll(scene.partiesWithin(first, end));
            if (qualified || sidesNamed || capitalised) {
                draft.series = java.util.Optional.of(new SeriesWording(label(), sidesNamed || tailNamesSides()));
            }
            if ((scene.modality().isAhead(head) || isAnnounced() || isStillAhead()) && !isPastHeld()) {
                draft.status = Status.PLANNED;
            }
            draft.background = isSince();
            holders(draft);
            return draft;
        }

        private boolean tailNamesSides() {
            return !scene.partiesWithin(head, end).isEmpty();
        }

        /** "is to co-chair the meeting of". */
        private boolean isAnnounced() {
            for (int at = Math.max(0, first - 8); at < first; at++) {
                if (scene.isAt(at, HOLDING) && scene.modality().isAhead(at)) {
                    return true;
                }
            }
            return false;
        }

        /** "are still ahead this year: the 6th …", "the upcoming 6th …", "to be held". */
        private boolean isStillAhead() {
            for (int at = 0; at < scene.size(); at++) {
                boolean still = scene.isAt(at, Set.of("ahead", "forthcoming", "upcoming"))
                        && !scene.word(at + 1).equals("of");
                if (still || scene.follows(at, "to", "be", "held") || scene.follows(at, "will", "be", "held")) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPastHeld() {
            for (int at = Math.max(0, first - 5); at < first; at++) {
                if (Set.of("held", "co-chaired", "chaired", "hosted").contains(scene.word(at))) {
                    return true;
                }
            }
            return false;
        }

        /** "since the sixth dialogue": a round before the one reported. */
        private boolean isSince() {
            int from = Math.max(0, first - 5);
            for (int at = from; at < first; at++) {
                if (Set.of("since", "previous", "last", "earlier").contains(scene.word(at))
                        && !scene.word(at + 1).equals("on")) {
                    return true;
                }
            }
            return false;
        }

        private String label() {
            StringBuilder label = new StringBuilder();
            int behind = -1;
            for (int at = first; at < end; at++) {
                if (scene.isAt(at, SITTING) || Ordinals.of(scene.word(at)).isPresent()) {
                    continue;
                }
                var token = scene.sentence().tokens().get(at);
                if (!label.isEmpty() && token.span().begin() > behind) {
                    label.append(' ');
                }
                label.append(token.form());
                behind = token.span().end();
            }
            return label.toString();
        }

        private void holders(Draft draft) {
            for (int at = Math.max(0, first - 6); at < first; at++) {
                if (Set.of("held", "hold", "holds", "hosted", "attended", "attend")
                        .contains(scene.word(at))) {
                    int verb = at;
                    scene.groupBefore(at)
                            .forEach(person -> draft.addParticipant(
                                    person.person(),
                                    Role.PARTICIPANT,
                                    scene.evidence(verb, DialogueSessionRule.class.getSimpleName())));
                    return;
                }
            }
        }
    }
}

package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/** Who leads a delegation that a sentence names: "a Chadian delegation led by A", "a team from Chad, with A at its head". */
final class DelegationHeads {
    private static final Set<String> LED = WordSet.of("led", "headed", "chaired", "lead");
    private static final Set<String> LEADING = WordSet.of("led", "headed", "leadership", "chairmanship");
    private static final Set<String> DELEGATIONS = WordSet.words("""
            delegation delegations mission team party representatives""");
    /** "A group of Chadian lawmakers led by A": who travels as a delegation, whatever it is called. */
    private static final Set<String> MEMBERS = WordSet.words("""
            lawmakers parliamentarians legislators senators congressmen mps deputies officials officers experts
            negotiators diplomats""");

    private static final int BEFORE = 10;

    private final AnnotatedSentence sentence;
    private final ActorGroups joins;
    private final List<List<Actor>> groups;

    DelegationHeads(AnnotatedSentence sentence, ActorGroups joins, List<List<Actor>> groups) {
        this.sentence = sentence;
        this.joins = joins;
        this.groups = groups;
    }

    /** "A delegation led by A", "the delegation of A": A stands for it. */
    boolean isDelegation(int start) {
        int at = start - 2;
        if (LED.contains(word(at))) {
            at--;
        }
        for (int back = at; back >= Math.max(0, at - 2); back--) {
            if (DELEGATIONS.contains(word(back)) || at < start - 2 && MEMBERS.contains(word(back))) {
                return true;
            }
        }
        return at < start - 2 && isDelegationOfState(at);
    }

    /** "A delegation of the Lao People's Democratic Republic": however many words the state's name has. */
    private boolean isDelegationOfState(int last) {
        int at = last;
        while (at > 0 && (sentence.names().affiliationAt(at).isPresent() || isOneOf(word(at), "of", "from", "the"))) {
            at--;
        }
        return at < last && DELEGATIONS.contains(word(at));
    }

    /** "received a Chadian delegation led by A": who leads it, as far as the text names him; else the group itself. */
    List<Actor> ledBy(List<Actor> group) {
        boolean nobody = group.stream().noneMatch(Actor.Named.class::isInstance);
        int end = ActorGroups.endOf(group);
        for (int at = joins.startOf(group); nobody && at < Math.min(sentence.size(), end + 8); at++) {
            boolean led = LEADING.contains(word(at)) && isDelegationBefore(at);
            if (led) {
                int by = word(at + 1).equals("by") || word(at + 1).equals("of") ? at + 2 : at + 1;
                List<Actor> head = groups.stream()
                        .filter(other -> joins.startOf(other) >= by && joins.startOf(other) <= by + 1)
                        .filter(other -> other.getFirst() instanceof Actor.Named)
                        .findFirst()
                        .orElse(List.of());
                return head.isEmpty() ? group : head;
            }
        }
        return group;
    }

    /** "A team from Chad, with A at its head, met": who stands at its head; empty if nobody is said to. */
    List<Actor> atItsHead(List<Actor> group) {
        return groups.stream()
                .filter(other -> ActorGroups.firstOf(other) > ActorGroups.endOf(group) && isAtItsHead(other.getLast()))
                .map(other -> List.of(other.getLast()))
                .findFirst()
                .orElse(List.of());
    }

    boolean isAtItsHead(Actor actor) {
        int at = actor.range().end();
        return actor instanceof Actor.Named
                && word(joins.startOfActor(actor) - 1).equals("with")
                && (isOneOf(word(at), "at", "as")
                                && isOneOf(word(at + 1), "its", "the", "their")
                                && isOneOf(word(at + 2), "head", "helm")
                        || word(at).equals("as") && isOneOf(word(at + 1), "leader", "head")
                        || word(at).equals(",")
                                && word(at + 1).equals("as")
                                && isOneOf(word(at + 2), "leader", "head"));
    }

    /** Whether a delegation is said right before an actor to be led by him, or he is said to be at its head. */
    boolean isLedBy(Actor actor) {
        if (isAtItsHead(actor)) {
            return true;
        }
        int by = joins.startOfActor(actor) - 1;
        int under = word(by).equals("the") ? by - 1 : by;
        return word(by).equals("by") && LED.contains(word(by - 1)) && isDelegationBefore(by - 1)
                || word(under).equals("under") && isDelegationBefore(under);
    }

    boolean isDelegation(int from, int to) {
        for (int at = from; at < to; at++) {
            if (DELEGATIONS.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isDelegationBefore(int token) {
        return isDelegation(Math.max(0, token - BEFORE), token);
    }

    private String word(int at) {
        return sentence.word(at);
    }
}

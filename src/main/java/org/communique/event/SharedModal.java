package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import java.util.function.Predicate;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Whether a verb shares the "will" or "is to" of a verb before it: {@code "is to meet A on Monday and pay a call on B"},
 * {@code "will see A before heading to Chad"}.
 */
final class SharedModal {
    private static final Set<String> BARE = WordSet.words("""
            meet hold pay call visit attend receive have sign discuss co-chair chair lead take travel fly head
            proceed go join confer witness exchange host open participate tour return see conduct undertake make
            stop arrive leave depart""");
    private static final Set<String> BOUNDS = WordSet.words("""
            ; said says told held met was were had""");
    private static final Set<String> BEFORE_TO = WordSet.words("""
            is are plans plan due scheduled expected set slated going intends likely""");
    private static final Set<String> PURPOSES =
            WordSet.of("talks", "meeting", "meetings", "consultations", "discussions");
    private static final int PURPOSE_REACH = 7;
    private static final int NEAR = 3;
    private static final int REACH = 40;

    private final Scene scene;

    SharedModal(Scene scene) {
        this.scene = scene;
    }

    /** Whether the word at {@code token}, a verb or the object of one, is governed by a modal before another verb. */
    boolean governs(int token) {
        int purpose = purpose(token);
        if (purpose > 0) {
            return modalBefore(purpose);
        }
        for (int at = token; at > Math.max(0, token - NEAR); at--) {
            if (BARE.contains(scene.word(at)) && isJoined(at) || isLaterGerund(at)) {
                return modalBefore(at);
            }
        }
        return false;
    }

    /** The "for" of "will leave for Chad for talks with A": what one goes for is ahead as long as one is yet to go; 0 if none. */
    private int purpose(int noun) {
        if (!PURPOSES.contains(scene.word(noun))) {
            return 0;
        }
        for (int at = noun - 1; at > Math.max(0, noun - PURPOSE_REACH); at--) {
            if (scene.word(at).equals("for") && scene.triggers().stream().anyMatch(journeyBefore(at))) {
                return at;
            }
            if (isOneOf(scene.word(at), ",", "with", "in", "at", "after", "during")) {
                return 0;
            }
        }
        return 0;
    }

    private static Predicate<TriggerMention> journeyBefore(int token) {
        return trigger -> (trigger.is(TriggerClass.JOURNEY) || trigger.is(TriggerClass.DEPART))
                && trigger.range().end() <= token;
    }

    /** "… and pay", "…, then visit", "… and also meet". */
    private boolean isJoined(int verb) {
        int before = verb - 1;
        while (isOneOf(scene.word(before), "then", "also", "later", "afterwards", "subsequently")) {
            before--;
        }
        return isOneOf(scene.word(before), "and", ",");
    }

    /** "before heading", "prior to leaving": not yet, if what comes before it is not yet. */
    private boolean isLaterGerund(int verb) {
        boolean gerund = scene.word(verb).endsWith("ing");
        return gerund && scene.word(verb - 1).equals("before");
    }

    private boolean modalBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            String word = scene.word(at);
            boolean infinitive = word.equals("to")
                    && (BEFORE_TO.contains(scene.word(at - 1))
                            || isOneOf(scene.word(at - 1), "also", "then", "first", "now")
                                    && BEFORE_TO.contains(scene.word(at - 2)));
            if (infinitive || isOneOf(word, "will", "shall", "'ll")) {
                return true;
            }
            if (BOUNDS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}

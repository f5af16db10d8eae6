package org.communique.annotation.post;

import java.util.Set;
import org.communique.text.WordSet;

/** What complements the heads of posts take: who is sent somewhere, who assists somebody, who governs a place. */
final class PostKind {
    private static final Set<String> SENT_ABROAD = WordSet.words("""
            ambassador envoy representative consul consul-general commissioner nuncio observer attache
            rapporteur coordinator charge mediator""");
    private static final Set<String> ASSISTING = WordSet.words("""
            adviser advisor aide assistant secretary counsellor counselor envoy representative spokesperson
            spokesman spokeswoman head chief director deputy coordinator delegate""");
    private static final Set<String> GOVERNING = WordSet.words("""
            governor mayor sultan emir king queen ceo director chairman ruler head archbishop bishop prince
            president commander chief rector duke monarch""");

    private PostKind() {}

    /** "Ambassador to Peru": the state is where, not whose. */
    static boolean isSentAbroad(String head) {
        return SENT_ABROAD.contains(head);
    }

    /** "Adviser to the President": another post may follow. */
    static boolean isAssisting(String head) {
        return ASSISTING.contains(head);
    }

    /** "Sultan of Sokoto": a strange place may follow. */
    static boolean isGoverning(String head) {
        return GOVERNING.contains(head);
    }
}

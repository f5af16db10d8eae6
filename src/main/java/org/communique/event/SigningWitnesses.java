package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;

/**
 * Who looks on at a signing: {@code "A and B witnessed the signing of"}, {@code "signed it in the presence of A"}, {@code
 * "signed it, with A and B looking on"}, {@code "held with the participation of A"}.
 */
final class SigningWitnesses {
    private static final int REACH = 14;

    private final Scene scene;
    private final String rule;

    SigningWitnesses(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    /** The noun inside words of looking on: "presided over the signing ceremony". */
    static Optional<TokenRange> signing(Scene scene, TriggerMention words) {
        for (int at = words.range().first();
                words.is(TriggerClass.WITNESS) && at < words.range().end();
                at++) {
            if (scene.word(at).equals("signing")) {
                return Optional.of(new TokenRange(at, scene.isAt(at + 1, "ceremony", "ceremonies") ? at + 2 : at + 1));
            }
        }
        return Optional.empty();
    }

    void addTo(Draft draft) {
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.WITNESS)) {
                Takers.add(scene, draft, witnesses(trigger.range()), Role.PARTICIPANT, rule);
            }
        }
    }

    private List<Actor> witnesses(TokenRange words) {
        List<Actor> with = lookingOn(words.first());
        if (!with.isEmpty()) {
            return with;
        }
        boolean behind = scene.word(words.end() - 1).equals("of")
                || scene.word(words.end()).equals("by");
        return behind
                ? scene.clause().governed(words.end() - 1, Set.of("of", "by"))
                : scene.clause().subject(words.first());
    }

    /** "Signed it, with A and B looking on". */
    private List<Actor> lookingOn(int words) {
        int with = words - 1;
        while (with > 0 && words - with < REACH && !scene.word(with).equals("with")) {
            with--;
        }
        int from = with;
        return scene.word(with).equals("with") && scene.word(with - 1).equals(",")
                ? scene.actors().stream()
                        .filter(Actor.Named.class::isInstance)
                        .filter(actor ->
                                actor.range().first() > from && actor.range().end() <= words)
                        .toList()
                : List.of();
    }
}

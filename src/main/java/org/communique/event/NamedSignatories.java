package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Who signed what the text told before: {@code "The signatories were A and B"}, {@code "it bears the signatures of A and B"},
 * {@code "A and B were the signatories"}.
 */
final class NamedSignatories {
    private static final Set<String> NOUNS = WordSet.of("signatories", "signatures");
    /** Where the words "the signatories" stand if they open the sentence. */
    private static final int OPENING = 8;

    private final Scene scene;
    private final String rule;

    NamedSignatories(Scene scene, String rule) {
        this.scene = scene;
        this.rule = rule;
    }

    Optional<Draft> draft() {
        if (!scene.mayHold(NOUNS)) {
            return Optional.empty();
        }
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, NOUNS)) {
                List<Actor> who = signatories(at);
                if (!who.isEmpty()) {
                    Draft draft = new Draft(EventType.SIGNING, scene.index(), at);
                    draft.evidence.add(scene.evidence(at, rule));
                    draft.pointing = true;
                    Takers.add(scene, draft, who, Role.SIGNATORY, rule);
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    private List<Actor> signatories(int noun) {
        if (scene.isAt(noun - 1, "the", "its") && scene.isAt(noun - 2, "were", "are")) {
            return scene.clause().subject(noun - 2);
        }
        boolean opens = noun < OPENING && scene.isAt(0, "the", "its", "their", "it", "both");
        if (!opens) {
            return List.of();
        }
        return scene.isAt(noun + 1, "were", "are", "included")
                ? scene.clause().object(noun + 2)
                : scene.clause().governed(noun + 1, Set.of("of"));
    }
}

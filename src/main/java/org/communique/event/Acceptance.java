package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/** Whether a story says that an invitation was accepted: {@code "accepted"}, {@code "agreed to come"}. */
final class Acceptance {
    private static final Set<String> ACCEPTED = WordSet.of("accepted", "accepts", "accepting", "acceptance");
    private static final Set<String> AGREED = WordSet.of("agreed", "agrees", "promised", "pledged", "confirmed");
    private static final Set<String> COMING = WordSet.words("""
            trip visit come travel attend go invitation journey invite""");
    private static final int LATER = 4;

    private final List<Scene> scenes;

    Acceptance(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Whether the sentence of an invitation or one of the next says so. */
    boolean follows(int sentence) {
        return scenes.stream()
                .filter(scene -> scene.index() >= sentence && scene.index() <= sentence + LATER)
                .anyMatch(scene -> isAccepted(scene, scene.index() == sentence));
    }

    private static boolean isAccepted(Scene scene, boolean sameSentence) {
        for (int at = 0; at < scene.size(); at++) {
            boolean denied = isOneOf(scene.word(at - 1), "not", "yet", "never");
            boolean agreed = AGREED.contains(scene.word(at)) && has(scene, COMING, at + 1, at + 6);
            boolean accepted = ACCEPTED.contains(scene.word(at))
                    && (sameSentence || has(scene, COMING, at - 6, at + 8) || scene.size() < 14);
            if (!denied && (agreed || accepted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Scene scene, Set<String> words, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(scene.size(), to); at++) {
            if (words.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }
}

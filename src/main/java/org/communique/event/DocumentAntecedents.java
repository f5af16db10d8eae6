package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Which documents a signing means that only points to them or counts them: {@code "they put their names to it"}, {@code "four
 * documents were signed. They are an agreement on …"}, {@code "these documents were signed:"} with a list behind.
 */
final class DocumentAntecedents {
    private static final int REACH = 4;
    private static final int LONGEST_LIST = 40;
    /** How many words may stand before the noun of an item: its number, an article, what it is about. */
    private static final int ITEM_REACH = 7;

    private static final Set<String> PLURAL = WordSet.words("""
            they them these both agreements documents texts accords instruments papers""");
    private static final Set<String> ARE =
            WordSet.of("are", "were", "comprise", "comprised", "consist", "include", "included", "cover");

    private final DocumentPhrases documents = new DocumentPhrases(SigningRule.class.getSimpleName());
    private final List<Scene> scenes;

    DocumentAntecedents(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** The drafts with their documents found; a signing of something that nobody names is left out. */
    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.type == EventType.SIGNING && list(draft)) {
                draft.pointing = false;
            } else if (draft.type == EventType.SIGNING && draft.pointing) {
                point(draft);
            } else if (draft.type == EventType.SIGNING) {
                specify(draft);
            }
            if (draft.type != EventType.SIGNING || !draft.pointing || !draft.documents.isEmpty()) {
                resolved.add(draft);
            }
        }
        return resolved;
    }

    private void point(Draft draft) {
        boolean plural = scenes.get(draft.sentence).speaksOf(PLURAL);
        for (int at = draft.sentence; at >= Math.max(0, draft.sentence - REACH); at--) {
            Scene scene = scenes.get(at);
            int limit = at == draft.sentence ? draft.trigger : scene.size();
            List<DocumentPhrase> named = documents.in(scene).stream()
                    .filter(one -> !one.pointing() && one.head().end() <= limit)
                    .toList();
            if (!named.isEmpty() && !scene.isHeadline()) {
                List<DocumentPhrase> meant = plural ? named : named.subList(0, 1);
                draft.documents.clear();
                draft.documents.addAll(documents.reports(scene, meant));
                return;
            }
        }
    }

    /** The items behind "these documents were signed:"; false if there are none. */
    private boolean list(Draft draft) {
        Scene scene = scenes.get(draft.sentence);
        boolean opens = scene.word(scene.size() - 1).equals(":") || scene.speaksOf("following");
        List<DocumentReport> items = new ArrayList<>();
        for (int at = draft.sentence + 1; opens && at < scenes.size() && items.size() < LONGEST_LIST; at++) {
            Scene item = scenes.get(at);
            List<DocumentPhrase> named = documents.in(item);
            if (named.isEmpty() || named.getFirst().head().first() > ITEM_REACH || isSentence(item)) {
                break;
            }
            items.addAll(documents.reports(item, named.subList(0, 1)));
        }
        if (!items.isEmpty()) {
            draft.documents.clear();
            draft.documents.addAll(items);
        }
        return !items.isEmpty();
    }

    /** An item of a list has no verb of its own. */
    private static boolean isSentence(Scene item) {
        return item.speaksOf("was", "were", "is", "are", "has", "have", "will", "said", "signed");
    }

    /** "They are …" behind "four documents were signed". */
    private void specify(Draft draft) {
        boolean general = !draft.documents.isEmpty()
                && draft.documents.stream()
                        .allMatch(one ->
                                one.kind() == DocumentKind.OTHER && one.count().orElse(2) > 1);
        if (!general || draft.sentence + 1 >= scenes.size()) {
            return;
        }
        Scene next = scenes.get(draft.sentence + 1);
        for (int at = 1; at < Math.min(next.size(), 6); at++) {
            if (ARE.contains(next.word(at)) && isOneOf(next.word(0), "they", "these", "the")) {
                List<DocumentPhrase> details = documents.object(next, at + 1, next.size());
                if (!details.isEmpty()) {
                    draft.documents.clear();
                    draft.documents.addAll(documents.reports(next, details));
                }
                return;
            }
        }
    }
}

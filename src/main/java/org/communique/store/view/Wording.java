package org.communique.store.view;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.rdf.NameWords;

/**
 * What a post as worded means, whatever the paper's style: "Deputy Defense Minister", "Deputy Minister of National
 * Defence" and "deputy minister of defence" are one. Order, little words and British or American spelling do not count.
 */
public final class Wording {
    private static final Set<String> LITTLE = Set.of("of", "the", "for", "and", "in", "to", "a", "an", "national");
    private static final Map<String, String> SPELLINGS =
            Map.of("defense", "defence", "center", "centre", "labor", "labour", "organization", "organisation");

    private Wording() {}

    /** The meaning's key: equal for wordings that are taken as one. */
    public static String key(String post) {
        Set<String> words = new TreeSet<>();
        for (String word : NameWords.of(post)) {
            if (!LITTLE.contains(word)) {
                words.add(SPELLINGS.getOrDefault(word, word));
            }
        }
        return String.join(" ", words);
    }
}

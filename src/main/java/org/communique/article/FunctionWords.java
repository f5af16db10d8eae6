package org.communique.article;

import java.util.Locale;
import java.util.Set;

/**
 * The small words by which English is told from other languages: articles, prepositions, pronouns, auxiliaries.
 *
 * <p>"a" is not among them: it is a word of many languages.
 */
public final class FunctionWords {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "for", "is", "was", "with", "it", "as", "his", "he", "at", "by",
            "from", "has", "had", "have", "this", "which", "they", "their", "its", "been", "were", "will", "would",
            "said", "are", "be", "who", "also", "between", "after", "during", "into", "but", "not", "we", "our", "both",
            "an", "all", "she", "her", "than", "about", "up", "out", "other", "more", "what", "when", "there", "these",
            "those", "two", "under", "over", "should", "could", "can", "may", "must", "or", "if", "while", "where",
            "before", "through", "on", "him");

    private FunctionWords() {}

    /** Whether {@code word}, in any case, is one of them. */
    public static boolean contains(String word) {
        return word.length() <= 7 && ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }
}

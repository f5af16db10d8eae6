package org.communique.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/**
 * Posts called by their initials: {@code "the CDS"} for a Chief of Defence Staff, {@code "the EAM"} for a Minister of External
 * Affairs. The initials of a minister's post in its own order ("MEA") mean the ministry.
 */
final class PostInitials {
    private static final Set<String> SMALL = WordSet.of("of", "the", "for", "and", "to", "in");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private PostInitials() {}

    /** Whether initials stand at a token for somebody: behind "the" or first, and before no name. */
    static boolean areAt(AnnotatedSentence sentence, int at) {
        String form = sentence.tokens().get(at).form();
        return form.length() >= SHORTEST
                && form.length() <= LONGEST
                && Character.isUpperCase(form.charAt(0))
                && form.chars().allMatch(Character::isUpperCase)
                && (at == 0 || sentence.word(at - 1).equals("the"))
                && (at + 1 >= sentence.size() || !sentence.tokens().get(at + 1).isCapitalised());
    }

    /** The initials by which a post is called, in capitals. */
    static Set<String> of(String post) {
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        String first = "";
        for (int begin = 0, end; begin < post.length(); begin = end + 1) {
            end = begin;
            while (end < post.length() && Character.isLetter(post.charAt(end))) {
                end++;
            }
            if (end > begin) {
                String word = post.substring(begin, end).toLowerCase(Locale.ROOT);
                first = all.isEmpty() ? word : first;
                char initial = Character.toUpperCase(word.charAt(0));
                all.append(initial);
                if (!SMALL.contains(word)) {
                    telling.append(initial);
                }
            }
        }
        return first.equals("minister")
                ? Set.of(telling.append(telling.charAt(0)).substring(1))
                : new HashSet<>(List.of(all.toString(), telling.toString()));
    }
}

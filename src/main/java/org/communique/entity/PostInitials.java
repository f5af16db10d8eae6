package org.communique.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static boolean fit(String initials, String post) {
        List<String> words = Arrays.stream(post.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        String sought = initials.toLowerCase(Locale.ROOT);
        if (words.getFirst().equals("minister")) {
            Stream<String> behind = words.stream().skip(1).filter(word -> !SMALL.contains(word));
            return sought.equals(initials(behind) + "m");
        }
        return sought.equals(initials(words.stream()))
                || sought.equals(initials(words.stream().filter(word -> !SMALL.contains(word))));
    }

    private static String initials(Stream<String> words) {
        return words.map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}

package org.communique.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/**
 * The words that tell one post from another: {@code "Minister of Foreign Affairs"} and {@code "foreign minister"} have the
 * same.
 */
final class PostWords {
    private static final Pattern TOP_DIPLOMAT = Pattern.compile(
            "\\b(?:(?:top|chief|senior-most) diplomat|diplomatic chief|head of \\w{0,20} ?diplomacy)\\b");

    private final Set<String> fillers;
    private final Map<String, String> variants;
    /** Words of the news for one office: "FM" is the foreign minister. */
    private final Map<String, Set<String>> offices;

    PostWords(PostLexicon lexicon) {
        this.fillers = lexicon.of(PostLexicon.Kind.FILLER);
        this.variants = lexicon.meanings(PostLexicon.Kind.VARIANT);
        this.offices = lexicon.meanings(PostLexicon.Kind.OFFICE).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, office -> Set.of(office.getValue().split(" ", -1))));
    }

    /** The telling words of a post as worded. */
    Set<String> of(String post) {
        Set<String> words = new HashSet<>();
        String small = Folding.fold(post).toLowerCase(Locale.ROOT);
        String plain = small.contains("diploma") ? TOP_DIPLOMAT.matcher(small).replaceAll("foreign minister") : small;
        for (String word : WordRuns.of(plain)) {
            Set<String> office = offices.get(word);
            if (office != null) {
                words.addAll(office);
            } else if (!fillers.contains(word)) {
                words.add(variants.getOrDefault(word, word));
            }
        }
        return words;
    }

    /** Whether who holds a post of the words {@code held} may be called by those {@code named}: the deputy only by a deputy's. */
    static boolean fits(Set<String> named, Set<String> held) {
        boolean deputy = named.contains("deputy") || !held.contains("deputy") || named.equals(Set.of("minister"));
        return held.containsAll(named) && deputy;
    }
}

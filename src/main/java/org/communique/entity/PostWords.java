package org.communique.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Folding;

/**
 * The words that tell one post from another: {@code "Minister of Foreign Affairs"} and {@code "foreign minister"} have the
 * same.
 */
final class PostWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]+");
    private static final Set<String> EMPTY = Set.of(
            "of",
            "for",
            "and",
            "the",
            "a",
            "an",
            "to",
            "national",
            "affairs",
            "his",
            "her",
            "their",
            "general",
            "visiting",
            "s",
            "in",
            "on",
            "at");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("vice", "deputy"),
            Map.entry("premier", "prime"),
            Map.entry("external", "foreign"),
            Map.entry("exterior", "foreign"),
            Map.entry("councilor", "councillor"),
            Map.entry("ministers", "minister"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("adviser", "advisor"));

    /** Words of the news for one office: "the top diplomat" and "FM" are the foreign minister. */
    private static final Map<String, Set<String>> OFFICES = Map.ofEntries(
            Map.entry("fm", Set.of("foreign", "minister")),
            Map.entry("eam", Set.of("foreign", "minister")),
            Map.entry("pm", Set.of("prime", "minister")),
            Map.entry("formin", Set.of("foreign", "minister")),
            Map.entry("defmin", Set.of("defence", "minister")),
            Map.entry("dpm", Set.of("deputy", "prime", "minister")),
            Map.entry("nsa", Set.of("security", "advisor")),
            Map.entry("coas", Set.of("chief", "army", "staff")),
            Map.entry("cns", Set.of("chief", "naval", "staff")),
            Map.entry("cas", Set.of("chief", "air", "staff")),
            Map.entry("cds", Set.of("chief", "defence", "staff")));

    private static final Pattern TOP_DIPLOMAT = Pattern.compile(
            "\\b(?:(?:top|chief|senior-most) diplomat|diplomatic chief|head of \\w{0,20} ?diplomacy)\\b");

    private PostWords() {}

    /** The telling words of a post as worded. */
    static Set<String> of(String post) {
        Set<String> words = new HashSet<>();
        String plain = TOP_DIPLOMAT
                .matcher(Folding.fold(post).toLowerCase(Locale.ROOT))
                .replaceAll("foreign minister");
        WORD.matcher(plain).results().forEach(match -> {
            String word = match.group();
            if (OFFICES.containsKey(word)) {
                words.addAll(OFFICES.get(word));
            } else if (!EMPTY.contains(word)) {
                words.add(SAME.getOrDefault(word, word));
            }
        });
        return words;
    }

    /** Whether who holds a post of the words {@code held} may be called by those {@code named}: the deputy only by a deputy's. */
    static boolean fits(Set<String> named, Set<String> held) {
        boolean deputy = named.contains("deputy") || !held.contains("deputy") || named.equals(Set.of("minister"));
        return held.containsAll(named) && deputy;
    }
}

package org.communique.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text is English: Latin letters, and among its words enough of the small ones that every English sentence has.
 *
 * <p>In English news one word in three is such a word, in other languages at most one in seven; between these a text is
 * refused only if the small words of another language outnumber the English ones. Texts of a few words are
 * judged by their letters only.
 */
final class LanguageRule {
    private static final int FEWEST_WORDS = 12;
    /** Below this share no text is English, whatever else it is. */
    private static final double SMALLEST_SHARE = 0.10;
    /** From this share on a text is English, whatever small words of other languages it quotes. */
    private static final double SAFE_SHARE = 0.20;

    private static final double LATIN_SHARE = 0.7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    /** Small words that tell a language from the others of this list. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            entry("Vietnamese", "và của các những trong cho là với được đã tại về hai này một nước ngày"),
            entry("French", "le la les des du et une est dans que qui pour avec sur aux ont"),
            entry("Spanish", "el los las del y una que en para con por su se al fue"),
            entry("Portuguese", "os do da dos das em uma não com para no na ao pelo são"),
            entry("German", "der die das und den dem mit von ist nicht ein eine zu auf für"),
            entry("Dutch", "de het een van en zijn met voor die niet op aan wordt haar"),
            entry("Italian", "il gli della delle di che è con per una nel sono alla dei"),
            entry(
                    "Indonesian or Malay",
                    "yang dan di dengan untuk dari dalam ini itu pada ke oleh kepada adalah akan telah"),
            entry("Turkish", "ve bir bu ile için da de olarak türkiye olan"),
            entry("Tagalog", "ang ng sa mga na ay mula nang kanyang noong"),
            entry("Polish or Czech", "się w z na że jest nie do je se v ve byl podle"));

    /** What language {@code text} is in instead, said as far as that is easy; empty if it is English. */
    Optional<String> objection(String text) {
        Optional<String> script = foreignScript(text);
        return script.isPresent() ? script : foreignWords(text);
    }

    private static Optional<String> foreignScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        if (all == 0) {
            return Optional.of("no letters");
        }
        if (latin >= all * LATIN_SHARE) {
            return Optional.empty();
        }
        letters.remove(UnicodeScript.LATIN);
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of("%s letters".formatted(name(most)));
    }

    private static Map.Entry<String, Set<String>> entry(String language, String words) {
        return Map.entry(
                language,
                WORD.matcher(words).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()));
    }

    private static String name(UnicodeScript script) {
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Optional<String> foreignWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int english = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = word.group().toLowerCase(Locale.ROOT);
            words++;
            english += FunctionWords.contains(form) ? 1 : 0;
            SMALL_WORDS.forEach((language, small) -> {
                if (small.contains(form)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        if (words < FEWEST_WORDS || english >= words * SAFE_SHARE) {
            return Optional.empty();
        }
        Optional<String> other = likeliest(hits, Math.max(words / 12, english));
        return other.isEmpty() && english >= words * SMALLEST_SHARE
                ? Optional.empty()
                : Optional.of(other.map("text that looks %s"::formatted).orElse("text in another language"));
    }

    private static Optional<String> likeliest(Map<String, Integer> hits, int fewest) {
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() > fewest)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}

package org.communique.text;

import java.util.regex.Pattern;

/**
 * Words of names freed of the ways in which one name is written in Latin letters. Both keys are for comparing, never for
 * showing, and expect a word that is folded already.
 *
 * <pre>{@code
 * key:      "sergei", "sergey" → one; "shoigu", "shoygu" → one; "lich", "ljch" stay two; "ljch", "lych" → one
 * skeleton: "mohammed", "muhammad", "mohamad" → one; "hossein", "hussain" → one
 * }</pre>
 */
public final class Romanisation {
    private static final Pattern SPOKEN_LATER = Pattern.compile("([kgzs])h");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Romanisation() {}

    /** Equal for the usual spellings of one letter: i, j and y are one, w is v, q is k, ks is x, ph is f, double is single. */
    public static String key(String word) {
        String letters = word.replace('j', 'i')
                .replace('y', 'i')
                .replace('w', 'v')
                .replace('q', 'k')
                .replace("ks", "x")
                .replace("ph", "f");
        return single(letters);
    }

    /**
     * The consonants of the key. Systems that write no vowels are read back with any: the skeleton is far too coarse to
     * tell people apart and only says that two spellings may be one name. A word of vowels only is its key.
     */
    public static String skeleton(String word) {
        String key = key(word);
        String consonants = VOWELS.matcher(
                        SPOKEN_LATER.matcher(key.replace("tch", "ch")).replaceAll("$1"))
                .replaceAll("");
        return consonants.isEmpty() ? key : single(consonants);
    }

    private static String single(String letters) {
        StringBuilder single = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                single.append(letters.charAt(i));
            }
        }
        return single.toString();
    }
}

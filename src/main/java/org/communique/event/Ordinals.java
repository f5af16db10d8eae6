package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Ordinal numbers in figures, words and Roman numerals: {@code "8th" → 8}, {@code "twenty-second" → 22}, {@code "VII" → 7}. */
final class Ordinals {
    private static final List<String> UNITS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ROUND_TENS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

    /** From two on, since a lone "I" is a pronoun; without "V" and "X", which are initials. */
    private static final List<String> ROMAN = List.of(
            "ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
            "xviii", "xix", "xx");

    /** Words for the first of a series. */
    private static final List<String> OPENING = List.of("inaugural", "maiden", "first-ever");

    private Ordinals() {}

    /** The number at the end of the abbreviation of a conference: {@code "COP29" → 29}. */
    static OptionalInt ofAbbreviation(String form) {
        int letters = 0;
        while (letters < form.length() && Character.isUpperCase(form.charAt(letters))) {
            letters++;
        }
        String digits = form.substring(letters);
        boolean numbered = letters >= 2
                && !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(Character::isDigit);
        return numbered ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** What each of the words above means. */
    private static final Map<String, Integer> WORDS = words();

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ROMAN.size(); i++) {
            words.put(ROMAN.get(i), i + 2);
        }
        for (int i = 0; i < ROUND_TENS.size(); i++) {
            words.put(ROUND_TENS.get(i), 20 + 10 * i);
        }
        for (int i = 0; i < UNITS.size(); i++) {
            words.put(UNITS.get(i), i + 1);
        }
        OPENING.forEach(word -> words.put(word, 1));
        words.remove("");
        return Map.copyOf(words);
    }

    /** The number that a folded word means, if it is an ordinal. */
    static OptionalInt of(String word) {
        Integer known = WORDS.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            boolean ordinal = digits <= 3
                    && List.of("st", "nd", "rd", "th")
                            .contains(word.substring(digits).replace("-ever", ""));
            return ordinal ? OptionalInt.of(Integer.parseInt(word.substring(0, digits))) : OptionalInt.empty();
        }
        int hyphen = word.indexOf('-');
        int unit = hyphen < 0 ? -1 : UNITS.indexOf(word.replace("-ever", ""));
        if (unit >= 0) {
            return OptionalInt.of(unit + 1);
        }
        if (hyphen > 0 && TENS.contains(word.substring(0, hyphen))) {
            int ones = UNITS.indexOf(word.substring(hyphen + 1));
            return ones >= 0 && ones < 9
                    ? OptionalInt.of(20 + 10 * TENS.indexOf(word.substring(0, hyphen)) + ones + 1)
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }
}

package org.communique.event;

import java.util.List;
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

    /** The number that a folded word means, if it is an ordinal. */
    static OptionalInt of(String word) {
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        if (OPENING.contains(word)) {
            return OptionalInt.of(1);
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
        int unit = UNITS.indexOf(word.replace("-ever", ""));
        if (unit >= 0) {
            return OptionalInt.of(unit + 1);
        }
        int tens = ROUND_TENS.indexOf(word);
        if (tens >= 0) {
            return OptionalInt.of(20 + 10 * tens);
        }
        int roman = ROMAN.indexOf(word);
        if (roman >= 0) {
            return OptionalInt.of(roman + 2);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && TENS.contains(word.substring(0, hyphen))) {
            int ones = UNITS.indexOf(word.substring(hyphen + 1));
            return ones >= 0 && ones < 9
                    ? OptionalInt.of(20 + 10 * TENS.indexOf(word.substring(0, hyphen)) + ones + 1)
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }
}

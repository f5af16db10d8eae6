package org.communique.annotation.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Folding;
import org.communique.text.Token;

/**
 * The words of a name as they are compared: folded, without particles, honorifics within the name, initials glued to a
 * surname and hyphens: {@code "B.Ganbold" → ganbold}, {@code "Reza-Karimi" → reza, karimi}.
 */
public record NameParts(Set<String> words, String first) {
    private static final Pattern WITHIN = Pattern.compile("[-.]");
    private static final int FULL = 3;
    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 6;

    public NameParts {
        words = Set.copyOf(words);
    }

    /** The parts of the name that the tokens are. */
    public static NameParts of(List<Token> name, WordClasses classes) {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> whole = new LinkedHashSet<>();
        for (Token token : name) {
            if (!token.isWord()) {
                continue;
            }
            String word = WordClasses.word(token);
            whole.add(word);
            if (classes.is(WordClass.PARTICLE, word) || classes.is(WordClass.HONORIFIC, word) && name.size() > 2) {
                continue;
            }
            if (word.indexOf('-') < 0 && word.indexOf('.') < 0) {
                parts.add(word.replace("'", ""));
                continue;
            }
            for (String part : WITHIN.split(word, -1)) {
                boolean initial = part.length() == 1 && word.length() > 2;
                boolean particle = word.contains("-") && classes.is(WordClass.PARTICLE, part);
                if (!part.isEmpty() && !initial && !particle) {
                    parts.add(part.replace("'", ""));
                }
            }
        }
        Set<String> kept = parts.isEmpty() ? whole : parts;
        return new NameParts(kept, kept.stream().findFirst().orElse(""));
    }

    /** Whether a form has as few letters, and as many capitals among them, as initials have. */
    public static boolean mayBeInitials(String form) {
        return form.length() <= LONGEST_INITIALS
                && form.chars().filter(Character::isUpperCase).count() >= SHORTEST_INITIALS;
    }

    /** Whether a form is made of the first letters of a name's words: "AMLO" of "Andrés Manuel López Obrador". */
    public static boolean isInitials(String form, String name) {
        if (!mayBeInitials(form)) {
            return false;
        }
        String letters = Folding.fold(form).toUpperCase(Locale.ROOT);
        StringBuilder firsts = new StringBuilder();
        for (String word : Folding.fold(name).split("[ .-]+", -1)) {
            if (!word.isEmpty()) {
                firsts.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.contentEquals(firsts);
    }

    /** Whether all words of the other name are among these; an initial stands for a word that it begins. */
    public boolean covers(NameParts other) {
        return !isOfKin(other) && other.words.stream().allMatch(this::covers);
    }

    /** "Saleh Al-Karim Al-Saleh" and "Nizar Al-Karim Al-Saleh": long names that open with different words are two people's. */
    private boolean isOfKin(NameParts other) {
        return words.size() >= FULL
                && other.words.size() >= FULL
                && other.first.length() > 1
                && first.length() > 1
                && words.size() > other.words.size()
                && !other.first.equals(first);
    }

    private boolean covers(String word) {
        return words.contains(word) || word.length() == 1 && words.stream().anyMatch(full -> full.startsWith(word));
    }

    public int size() {
        return words.size();
    }
}

package org.communique.store.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.rdf.NameWords;
import org.communique.text.Romanisation;

/**
 * A name as its folded words, without a number behind it ("III") if two words remain.
 *
 * @param words in their order
 */
public record NameForm(List<String> words) {
    private static final Pattern NUMBER = Pattern.compile("i{1,3}|iv|vi{0,3}|ix|x");

    public NameForm {
        words = List.copyOf(words);
    }

    public static NameForm of(String name) {
        List<String> words = new ArrayList<>(NameWords.of(name));
        if (words.size() > 2 && NUMBER.matcher(words.getLast()).matches()) {
            words.removeLast();
        }
        return new NameForm(words);
    }

    /** Whether it can tell persons of different articles apart: a surname or given name alone can't. */
    boolean isFull() {
        return words.size() >= 2;
    }

    /** Equal for the same words in any order: family name first or last. */
    String key() {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** First and last word; a longer form of one name shares both. */
    String frame() {
        return words.getFirst() + " " + words.getLast();
    }

    /** First and last word: what a person is called by alone. */
    Set<String> ends() {
        return words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.getFirst(), words.getLast()));
    }

    /** Whether {@code longer} is this name with further names in the middle. */
    boolean isShortFormOf(NameForm longer) {
        if (words.size() >= longer.words.size() || !frame().equals(longer.frame())) {
            return false;
        }
        List<String> rest = new ArrayList<>(longer.words);
        return words.stream().allMatch(rest::remove);
    }

    /**
     * Equal for the same words in any order under usual romanisations of one letter: i, j and y are one, ks is x, w is v,
     * doubled letters are single. "Ljch" and "Lịch", "Sergei" and "Sergey", "Shoigu" and "Shoygu" meet. It is too coarse
     * to identify persons by itself.
     */
    public String romanisationKey() {
        Set<String> keys = new TreeSet<>();
        words.forEach(word -> keys.add(Romanisation.key(word)));
        return String.join(" ", keys);
    }
}

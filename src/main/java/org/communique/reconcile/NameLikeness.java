package org.communique.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.NameWords;

/**
 * How alike two names are, from 0 to 1: 1 for the same words in the same order, whatever their case, marks and signs;
 * less for another order, a letter more or less, an initial, a word too many.
 *
 * <p>{@code Hoàng Văn Ân ~ hoang van an} is 1, {@code Ân Hoàng Văn ~ Hoang Van An} is .97, {@code Smirnoff ~ Smirnov}
 * and {@code J. Smith ~ Jane Smith} lie between, {@code Smith ~ Jones} is 0.
 */
public final class NameLikeness {
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_MISSPELT = 5;
    private static final double OTHER_ORDER = 0.97;
    private static final double ONE_LETTER = 0.85;
    private static final double INITIAL = 0.6;

    private NameLikeness() {}

    public static double of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        double alike = 0;
        List<String> open = new ArrayList<>(right);
        for (String word : left) {
            alike += takeBest(word, open);
        }
        return Math.min(OTHER_ORDER, 2 * alike / (left.size() + right.size()));
    }

    /** How much of the first text's words the second one has, from 0 to 1; what the second says more does not matter. */
    public static double share(String part, String whole) {
        List<String> words = words(part);
        List<String> open = new ArrayList<>(words(whole));
        double alike = 0;
        for (String word : words) {
            alike += takeBest(word, open);
        }
        return words.isEmpty() ? 0 : alike / words.size();
    }

    private static List<String> words(String name) {
        return NameWords.of(name).stream().limit(MOST_WORDS).toList();
    }

    private static double takeBest(String word, List<String> open) {
        int best = -1;
        double bestLikeness = 0;
        for (int i = 0; i < open.size(); i++) {
            double likeness = ofWords(word, open.get(i));
            if (likeness > bestLikeness) {
                best = i;
                bestLikeness = likeness;
            }
        }
        if (best >= 0) {
            open.remove(best);
        }
        return bestLikeness;
    }

    private static double ofWords(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() == 1) {
            return longer.startsWith(shorter) ? INITIAL : 0;
        }
        boolean misspelt = shorter.length() >= SHORTEST_MISSPELT && isOneEditApart(shorter, longer);
        return misspelt ? ONE_LETTER : 0;
    }

    /** Whether one letter replaced, added or two neighbours exchanged make one word of the other. */
    private static boolean isOneEditApart(String shorter, String longer) {
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter.length() - from
                && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
            end++;
        }
        int left = shorter.length() - from - end;
        int right = longer.length() - from - end;
        boolean exchanged = left == 2
                && right == 2
                && shorter.charAt(from) == longer.charAt(from + 1)
                && shorter.charAt(from + 1) == longer.charAt(from);
        return exchanged || (left <= 1 && right <= 1);
    }
}

package org.communique.event;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The months as folded English words. */
final class MonthNames {
    private static final Set<String> NAMES = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private MonthNames() {}

    static boolean contains(String word) {
        return NAMES.contains(word);
    }
}

package org.communique.entity.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Folding;

/**
 * What a post is, however it is worded: at which level, in which field, deputy or not.
 *
 * <pre>{@code
 * "Minister of Foreign Affairs of Ruritania", "foreign minister" → MINISTER, foreign
 * "Deputy Defense Minister", "vice minister of national defence" → MINISTER, defence, junior
 * "Premier"                                                      → HEAD_OF_GOVERNMENT
 * "ambassador to Ruritania"                                      → OTHER, ambassador
 * }</pre>
 *
 * @param level how high
 * @param junior whether deputy, vice or assistant
 * @param field the words that tell it from posts of that level
 */
record PostSense(Level level, boolean junior, Set<String> field) {
    /** How high a post is. */
    enum Level {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        MINISTER,
        OTHER
    }

    private static final Set<String> HEADS_OF_STATE = Set.of(
            "president", "king", "queen", "emir", "amir", "sultan", "monarch", "monarchy", "pope", "emperor", "regent");
    private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("premier", "chancellor", "taoiseach");
    private static final Set<String> JUNIOR =
            Set.of("deputy", "vice", "assistant", "undersecretary", "parliamentary", "junior");
    private static final Set<String> SILENT = Set.of(
            "of",
            "for",
            "and",
            "the",
            "a",
            "an",
            "to",
            "in",
            "on",
            "at",
            "s",
            "affairs",
            "national",
            "republic",
            "federal",
            "state",
            "union",
            "cabinet",
            "government",
            "ministry",
            "department",
            "his",
            "her",
            "their",
            "first",
            "second",
            "senior",
            "former",
            "ex",
            "then",
            "acting",
            "interim",
            "caretaker",
            "new",
            "visiting",
            "islamic",
            "people",
            "peoples",
            "kingdom",
            "general");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("external", "foreign"),
            Map.entry("exterior", "foreign"),
            Map.entry("home", "interior"),
            Map.entry("internal", "interior"),
            Map.entry("ministers", "minister"),
            Map.entry("presidency", "president"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"));

    private static final Pattern PARTS = Pattern.compile("\\band\\b|[,/;&]");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}0-9]+");

    /** What papers write for short. */
    private static final Map<String, String> SHORT = Map.of(
            "fm", "foreign minister",
            "pm", "prime minister",
            "top diplomat", "foreign minister",
            "head of state", "president",
            "head of government", "prime minister");

    /** The posts that words name: "Deputy Prime Minister and Foreign Minister" are two. */
    static List<PostSense> of(String worded, Set<String> countryWords) {
        List<PostSense> senses = new ArrayList<>();
        List<String> field = new ArrayList<>();
        for (String part : PARTS.split(spelledOut(worded), -1)) {
            List<String> words = words(part, countryWords);
            if (words.isEmpty()) {
                continue;
            }
            if (hasHead(words)) {
                words.addAll(field);
                field.clear();
                senses.add(sense(words));
            } else if (senses.isEmpty()) {
                field.addAll(words);
            } else {
                senses.set(senses.size() - 1, senses.getLast().with(words));
            }
        }
        if (senses.isEmpty() && !field.isEmpty()) {
            senses.add(sense(field));
        }
        return senses;
    }

    private static String spelledOut(String worded) {
        String folded = Folding.fold(worded).strip();
        return SHORT.getOrDefault(folded, folded);
    }

    private PostSense with(List<String> words) {
        Set<String> wider = new HashSet<>(field);
        words.stream().filter(word -> !SILENT.contains(word)).forEach(wider::add);
        return new PostSense(level, junior, wider);
    }

    private static List<String> words(String part, Set<String> countryWords) {
        List<String> words = new ArrayList<>();
        WORDS.splitAsStream(part)
                .filter(word -> !word.isEmpty() && (SILENT.contains(word) || !countryWords.contains(word)))
                .forEach(word -> words.add(SAME.getOrDefault(word, word)));
        return words;
    }

    private static boolean hasHead(List<String> words) {
        return words.stream()
                .anyMatch(word -> HEADS_OF_STATE.contains(word)
                        || HEADS_OF_GOVERNMENT.contains(word)
                        || Set.of(
                                        "minister",
                                        "secretary",
                                        "chief",
                                        "chair",
                                        "ambassador",
                                        "commander",
                                        "director",
                                        "leader")
                                .contains(word));
    }

    private static PostSense sense(List<String> words) {
        Set<String> rest = new HashSet<>(words);
        boolean ofState = inRow(words, "minister", "of", "state") || inRow(words, "state", "minister");
        boolean deputy = rest.removeAll(JUNIOR);
        boolean junior = deputy || ofState || inRow(words, "state", "secretary");
        Level level = level(words, rest);
        if (inRow(words, "secretary", "of", "state") && rest.stream().allMatch(SILENT::contains)) {
            rest.add("foreign");
        }
        rest.removeAll(SILENT);
        return new PostSense(level, junior, rest);
    }

    /** The level; its words leave the rest. */
    private static Level level(List<String> words, Set<String> rest) {
        if (inRow(words, "prime", "minister") || rest.removeAll(HEADS_OF_GOVERNMENT)) {
            rest.removeAll(Set.of("prime", "minister"));
            return Level.HEAD_OF_GOVERNMENT;
        }
        if (rest.removeAll(HEADS_OF_STATE)) {
            return Level.HEAD_OF_STATE;
        }
        boolean clerk = inRow(words, "general", "secretary") || inRow(words, "secretary", "general");
        if (!clerk && rest.removeAll(Set.of("minister", "secretary"))) {
            return Level.MINISTER;
        }
        return Level.OTHER;
    }

    private static boolean inRow(List<String> words, String... row) {
        return Collections.indexOfSubList(words, List.of(row)) >= 0;
    }

    /** Whether both are one post. */
    boolean same(PostSense other) {
        if (level != other.level || junior != other.junior) {
            return false;
        }
        return switch (level) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> field.equals(other.field);
            case MINISTER -> !field.isEmpty() && !other.field.isEmpty() && nested(other);
            case OTHER -> field.equals(other.field) || Math.min(field.size(), other.field.size()) > 1 && nested(other);
        };
    }

    /** Whether one who held the one may well have held the other: both are of the cabinet, deputy ministers in one field. */
    boolean near(PostSense other) {
        boolean cabinet = level != Level.OTHER && other.level != Level.OTHER && isBare() && other.isBare();
        return cabinet
                && (!isDeputyMinister() && !other.isDeputyMinister() || !Collections.disjoint(field, other.field));
    }

    private boolean isDeputyMinister() {
        return junior && level == Level.MINISTER;
    }

    /** "President of the Chamber of Commerce" is no head of state. */
    private boolean isBare() {
        return level == Level.MINISTER || field.isEmpty();
    }

    private boolean nested(PostSense other) {
        return field.containsAll(other.field) || other.field.containsAll(field);
    }
}

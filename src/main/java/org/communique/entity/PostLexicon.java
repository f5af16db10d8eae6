package org.communique.entity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell a post from others, whoever words it; read from {@code config/gazetteer/post-words.tsv}. All are
 * folded. What each class is for is said in the README there.
 */
public final class PostLexicon {
    private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);

    /** What a word does in the wording of a post. */
    public enum Kind {
        HEAD_OF_STATE("head-of-state"),
        HEAD_OF_GOVERNMENT("head-of-government"),
        JUNIOR("junior"),
        HEAD("head"),
        SILENT("silent"),
        SAME("same", true),
        SHORT("short", true),
        PHRASE("phrase", true),
        NOT_HELD("not-held"),
        NO_POST("no-post"),
        CLERK("clerk"),
        ONE_AT_A_TIME("one-at-a-time"),
        UNDER_A_CHIEF("under-a-chief"),
        FILLER("filler"),
        VARIANT("variant", true),
        OFFICE("office", true);

        private final String code;
        /** Whether its words stand for others. */
        private final boolean meaningful;

        Kind(String code) {
            this(code, false);
        }

        Kind(String code, boolean meaningful) {
            this.code = code;
            this.meaningful = meaningful;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'%s' (expected: one of %s)"
                            .formatted(
                                    code,
                                    Arrays.stream(values())
                                            .map(kind -> kind.code)
                                            .toList())));
        }
    }

    /**
     * A line of the file.
     *
     * @param kind the class
     * @param words the words or phrases
     * @param meaning what they stand for, empty where the class needs no meaning
     */
    public record Row(Kind kind, List<String> words, String meaning) {
        public Row {
            if (kind.meaningful == meaning.isEmpty()) {
                throw new IllegalArgumentException("%s: '%s' (expected: %s)"
                        .formatted(kind.code, meaning, kind.meaningful ? "what the words stand for" : "no meaning"));
            }
            words = List.copyOf(words);
        }
    }

    public PostLexicon(List<Row> rows) {
        for (Row row : rows) {
            Map<String, String> known = words.computeIfAbsent(row.kind(), kind -> new HashMap<>());
            row.words().forEach(word -> known.put(word, row.meaning()));
        }
    }

    /** The words of a class. */
    public Set<String> of(Kind kind) {
        return Set.copyOf(meanings(kind).keySet());
    }

    /** What each word of a class stands for. */
    public Map<String, String> meanings(Kind kind) {
        return Map.copyOf(words.getOrDefault(kind, Map.of()));
    }
}

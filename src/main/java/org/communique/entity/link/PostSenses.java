package org.communique.entity.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.PostLexicon;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/** Finds the posts that words name, by the words of {@code post-words.tsv}. */
final class PostSenses {
    private static final Pattern PARTS = Pattern.compile("\\band\\b|[,/;&]");

    private final Set<String> headsOfState;
    private final Set<String> headsOfGovernment;
    private final Set<String> heads;
    private final Set<String> juniors;
    private final Set<String> silent;
    private final Map<String, String> same;
    /** What papers write for short. */
    private final Map<String, String> shortForms;

    private final Map<String, String> phrases;

    PostSenses(PostLexicon lexicon) {
        this.headsOfState = lexicon.of(PostLexicon.Kind.HEAD_OF_STATE);
        this.headsOfGovernment = lexicon.of(PostLexicon.Kind.HEAD_OF_GOVERNMENT);
        this.heads = lexicon.of(PostLexicon.Kind.HEAD);
        this.juniors = lexicon.of(PostLexicon.Kind.JUNIOR);
        this.silent = lexicon.of(PostLexicon.Kind.SILENT);
        this.same = lexicon.meanings(PostLexicon.Kind.SAME);
        this.shortForms = lexicon.meanings(PostLexicon.Kind.SHORT);
        this.phrases = lexicon.meanings(PostLexicon.Kind.PHRASE);
    }

    /** The posts that words name: "Deputy Prime Minister and Foreign Minister" are two. */
    List<PostSense> of(String worded, Set<String> countryWords) {
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
                senses.set(senses.size() - 1, wider(senses.getLast(), words));
            }
        }
        if (senses.isEmpty() && !field.isEmpty()) {
            senses.add(sense(field));
        }
        return senses;
    }

    private String spelledOut(String worded) {
        String folded = Folding.fold(worded).strip();
        String spelled = shortForms.getOrDefault(folded, folded);
        for (Map.Entry<String, String> phrase : phrases.entrySet()) {
            spelled = spelled.replace(phrase.getKey(), phrase.getValue());
        }
        return spelled;
    }

    private PostSense wider(PostSense sense, List<String> words) {
        Set<String> wider = new HashSet<>(sense.field());
        words.stream().filter(word -> !silent.contains(word)).forEach(wider::add);
        return new PostSense(sense.level(), sense.junior(), wider);
    }

    private List<String> words(String part, Set<String> countryWords) {
        List<String> words = new ArrayList<>();
        for (String word : WordRuns.of(part)) {
            if (silent.contains(word) || !countryWords.contains(word)) {
                words.add(same.getOrDefault(word, word));
            }
        }
        return words;
    }

    private boolean hasHead(List<String> words) {
        return words.stream()
                .anyMatch(word ->
                        headsOfState.contains(word) || headsOfGovernment.contains(word) || heads.contains(word));
    }

    private PostSense sense(List<String> words) {
        Set<String> rest = new HashSet<>(words);
        boolean ofState = inRow(words, "minister", "of", "state") || inRow(words, "state", "minister");
        boolean deputy = rest.removeAll(juniors);
        boolean junior = deputy || ofState || inRow(words, "state", "secretary");
        PostSense.Level level = level(words, rest);
        if (inRow(words, "secretary", "of", "state") && rest.stream().allMatch(silent::contains)) {
            rest.add("foreign");
        }
        rest.removeAll(silent);
        return new PostSense(level, junior, rest);
    }

    /** The level; its words leave the rest. */
    private PostSense.Level level(List<String> words, Set<String> rest) {
        if (inRow(words, "prime", "minister") || rest.removeAll(headsOfGovernment)) {
            rest.removeAll(Set.of("prime", "minister"));
            return PostSense.Level.HEAD_OF_GOVERNMENT;
        }
        if (rest.removeAll(headsOfState)) {
            return PostSense.Level.HEAD_OF_STATE;
        }
        boolean clerk = inRow(words, "general", "secretary") || inRow(words, "secretary", "general");
        if (!clerk && rest.removeAll(Set.of("minister", "secretary"))) {
            return PostSense.Level.MINISTER;
        }
        return PostSense.Level.OTHER;
    }

    private static boolean inRow(List<String> words, String... row) {
        return Collections.indexOfSubList(words, List.of(row)) >= 0;
    }
}

package org.communique.annotation.gathering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.annotation.phrase.VerbForms;
import org.communique.annotation.phrase.WordFilter;
import org.communique.text.Token;

/** The words of {@code gathering-words.tsv}. Unlike event triggers they may overlap: a "meeting" sits and names. */
public final class GatheringLexicon {
    private record Entry(List<String> words, GatheringWord is) {
        boolean stands(List<Token> tokens, int first) {
            if (first + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!tokens.get(first + i).word().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final WordFilter firsts = new WordFilter();

    private GatheringLexicon() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the row that has an unknown class or no word
     */
    public static GatheringLexicon read(Path file) {
        GatheringLexicon lexicon = new GatheringLexicon();
        for (LexiconRow row : LexiconRow.read(file)) {
            GatheringWord is = Arrays.stream(GatheringWord.values())
                    .filter(known -> known.code().equals(row.cell(0)))
                    .findFirst()
                    .orElseThrow(() -> row.refusal(
                            "'%s'".formatted(row.cell(0)),
                            "one of %s"
                                    .formatted(Arrays.stream(GatheringWord.values())
                                            .map(GatheringWord::code)
                                            .toList())));
            row.phrases(1).forEach(phrase -> lexicon.add(phrase, is));
        }
        return lexicon;
    }

    private void add(String phrase, GatheringWord is) {
        List<String> words = List.of(phrase.split(" +", -1));
        String first = words.getFirst();
        boolean verb = first.endsWith("+") && Character.isLetter(first.charAt(0)) && first.length() > 1;
        Collection<String> forms = verb ? VerbForms.of(first.substring(0, first.length() - 1)) : List.of(first);
        for (String form : forms) {
            List<String> whole = new ArrayList<>(words);
            whole.set(0, form);
            firsts.add(form);
            byFirst.computeIfAbsent(form, unused -> new ArrayList<>()).add(new Entry(List.copyOf(whole), is));
        }
    }

    /** The gathering words of a sentence. */
    public GatheringWords in(List<Token> tokens) {
        GatheringWords found = new GatheringWords(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            if (firsts.mayHold(word)) {
                for (Entry entry : byFirst.getOrDefault(word, List.of())) {
                    if (entry.stands(tokens, at)) {
                        found.add(at, entry.is(), at + entry.words().size());
                    }
                }
            }
        }
        return found;
    }
}

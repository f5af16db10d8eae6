package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;

/** The people whom a story makes sure of, by the words of their names; later mentions by a part of a name are theirs. */
final class KnownPeople {
    private static final int LONGEST = 8;

    private final Map<String, List<NameParts>> byWord = new HashMap<>();
    private final Set<NameParts> seen = new HashSet<>();

    void add(NameParts name) {
        if (seen.add(name)) {
            name.words()
                    .forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>(1))
                            .add(name));
        }
    }

    boolean knows(NameParts part) {
        return part.words().stream()
                .filter(word -> word.length() > 1)
                .findFirst()
                .map(word -> byWord.getOrDefault(word, List.of()).stream().anyMatch(name -> name.covers(part)))
                .orElse(false);
    }

    /** The longest part of a run that is a known name: in "Says Berg" the second word. */
    Optional<TokenRange> within(TitledSentence sentence, TokenRange run) {
        for (int length = Math.min(LONGEST, run.end() - run.first()); length > 0; length--) {
            for (int first = run.first(); first + length <= run.end(); first++) {
                TokenRange part = new TokenRange(first, first + length);
                boolean ends = sentence.token(first).isWord()
                        && sentence.token(part.end() - 1).isWord()
                        && sentence.isNameEdge(first)
                        && sentence.isNameEdge(part.end() - 1);
                if (ends && knows(sentence.parts(part))) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }
}

package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    private final PhraseTrie trie = new PhraseTrie();

    private int next(int node, String word, String... forms) {
        return trie.next(node, false, word, () -> Set.of(forms));
    }

    @Test
    void eachFormOfAWordLeadsOn() {
        int plan = next(PhraseTrie.ROOT, "plan", "plan", "plans");
        assertThat(trie.to(PhraseTrie.ROOT, false, "plans")).containsExactly(plan);
        assertThat(trie.to(PhraseTrie.ROOT, true, "plans")).isEmpty();
        assertThat(trie.to(plan, false, "plans")).isEmpty();
        assertThat(next(PhraseTrie.ROOT, "plan", "plan", "plans")).isEqualTo(plan);
    }

    @Test
    void ofTheWordsOfOneFormTheVerbComesFirstThenTheWordItself() {
        int singular = next(PhraseTrie.ROOT, "plan", "plan", "plans");
        int plural = next(PhraseTrie.ROOT, "plans", "plans");
        int verb = next(PhraseTrie.ROOT, "plan+", "plan+", "plan", "plans", "planned");
        assertThat(trie.to(PhraseTrie.ROOT, false, "plans")).containsExactly(verb, plural, singular);
    }

    @Test
    void manyStepsLeadWhereTheyLedWhenAdded() {
        List<Integer> nodes = new ArrayList<>(List.of(PhraseTrie.ROOT));
        for (int i = 0; i < 5_000; i++) {
            nodes.add(next(nodes.get(i / 3), "word" + i % 100, "word" + i % 100));
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(trie.to(nodes.get(i / 3), false, "word" + i % 100)).containsExactly(nodes.get(i + 1));
        }
    }

    @Test
    void beginningsAndGapsAreOfTheirNode() {
        int there = next(PhraseTrie.ROOT, "against", "against");
        int terror = trie.nextBehindBeginning(there, false, "terroris");
        int gap = trie.nextBehindGap(there);
        List<Integer> found = new ArrayList<>();
        trie.behindBeginnings(there, false, "terrorism", found::add);
        trie.behindBeginnings(PhraseTrie.ROOT, false, "terrorism", found::add);
        assertThat(found).containsExactly(terror);
        assertThat(trie.gap(there)).isEqualTo(gap);
        assertThat(trie.gap(terror)).isEqualTo(PhraseTrie.ROOT);
    }
}

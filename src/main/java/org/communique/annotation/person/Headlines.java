package org.communique.annotation.person;

import org.communique.text.BlockKind;

/** Headlines That Write Most Words With a Capital, where a capital tells nothing. */
final class Headlines {
    private static final int SHORT_WORD = 4;
    private static final int FEWEST = 4;

    private Headlines() {}

    static boolean hasTitleCase(TitledSentence sentence) {
        if (sentence.sentence().kind() != BlockKind.HEADLINE) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int at = 1; at < sentence.size(); at++) {
            boolean counts =
                    sentence.token(at).isWord() && sentence.token(at).form().length() >= SHORT_WORD;
            words += counts ? 1 : 0;
            capitals += counts && sentence.isCapitalised(at) ? 1 : 0;
        }
        return words >= FEWEST && capitals * 4 >= words * 3;
    }
}

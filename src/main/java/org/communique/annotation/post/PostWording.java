package org.communique.annotation.post;

import java.util.BitSet;
import org.communique.text.Token;

/** The words of a post without those that only tell whom it serves. */
final class PostWording {
    private final PostSentence sentence;
    private final BitSet dropped = new BitSet();
    private final BitSet articles = new BitSet();

    PostWording(PostSentence sentence) {
        this.sentence = sentence;
    }

    void drop(int from, int to) {
        dropped.set(from, to);
    }

    /** "At Kuwait's Ministry" is "at the Ministry". */
    void replaceByArticle(int from, int to) {
        dropped.set(from, to);
        articles.set(to - 1);
    }

    boolean isDropped(int at) {
        return dropped.get(at);
    }

    /** The text of the words, a blank where the text has one. */
    String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        int behind = -1;
        for (int at = first; at < end; at++) {
            Token token = sentence.token(at);
            if (dropped.get(at)) {
                if (articles.get(at)) {
                    text.append(text.isEmpty() ? "the" : " the");
                }
                behind = -1;
                continue;
            }
            if (!text.isEmpty() && (behind < 0 || token.span().begin() > behind)) {
                text.append(' ');
            }
            text.append(token.form());
            behind = token.span().end();
        }
        return text.toString();
    }
}

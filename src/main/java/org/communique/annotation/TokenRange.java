package org.communique.annotation;

import java.util.List;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * Consecutive tokens of one sentence.
 *
 * @param first index of the first token
 * @param end index behind the last token; more than {@code first}
 */
public record TokenRange(int first, int end) {
    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("tokens: %d..%d (expected: 0 <= first < end)".formatted(first, end));
        }
    }

    /** The characters from the first to the last token. */
    public Span span(Sentence sentence) {
        return sentence.tokens()
                .get(first)
                .span()
                .cover(sentence.tokens().get(end - 1).span());
    }

    /** The tokens' forms, joined as the text joins them: a blank where the text has one. */
    public String text(Sentence sentence) {
        return text(sentence.tokens().subList(first, end));
    }

    private static String text(List<org.communique.text.Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (var token : tokens) {
            if (end >= 0 && token.span().begin() > end) {
                text.append(' ');
            }
            text.append(token.form());
            end = token.span().end();
        }
        return text.toString();
    }

    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public TokenRange cover(TokenRange other) {
        return new TokenRange(Math.min(first, other.first), Math.max(end, other.end));
    }
}

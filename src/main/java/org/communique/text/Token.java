package org.communique.text;

/**
 * A word, number or mark of punctuation.
 *
 * <p>Words keep their full stop if it abbreviates ("Gen.", "J."); the genitive is a token of its own ("Vietnam" "'s");
 * a hyphen or dash between two capitals or two digits is one too ("Vietnam" "-" "Russia", "5" "-" "7"), while
 * "co-chaired" stays whole.
 *
 * @param span where it stands in the article
 * @param form its characters with typographic variants folded: all quotation marks to {@code "} or {@code '}, all
 *     dashes to {@code -}; case and diacritics stay
 * @param folded the form as words are compared: lower case, no diacritics. Kept because each rule asks for it
 * @param word the folded form without the full stop of an abbreviation
 */
public record Token(Span span, String form, String folded, String word) {
    public Token(Span span, String form) {
        this(span, form, Folding.fold(form));
    }

    private Token(Span span, String form, String folded) {
        this(span, form, folded, folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }
}

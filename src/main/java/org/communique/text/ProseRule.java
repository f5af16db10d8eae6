package org.communique.text;

/** Tells sentences from titles by how a line ends and how long it is. */
final class ProseRule {
    private static final int SENTENCE_WORDS = 3;
    private static final int PARAGRAPH_WORDS = 8;
    private static final int UNFINISHED_WORDS = 30;

    private final SignatureRule signature = new SignatureRule();

    /** Whether the line is long and ends like a sentence, or is too long for a title. */
    boolean isParagraph(Line line) {
        int words = line.words(UNFINISHED_WORDS);
        return words >= UNFINISHED_WORDS || (words >= PARAGRAPH_WORDS && endsLikeSentence(line));
    }

    /** Whether the line is a sentence, however short, or announces a list. */
    boolean isSentence(Line line) {
        return line.words(SENTENCE_WORDS) >= SENTENCE_WORDS && endsLikeSentence(line);
    }

    /** Whether the line is one item of a list. */
    boolean isItem(Line line) {
        char first = line.text().charAt(0);
        boolean marked = Glyph.isBullet(first) || Glyph.isDash(first) || isNumbered(line.text());
        return marked && line.words(2) > 1;
    }

    /** "1. Agreement on", "12) Protocol", and no figure in a text: "3.5 million", "10 June". */
    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > 0
                && end <= 2
                && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && Glyph.isBlank(text.charAt(end + 1));
    }

    boolean announcesList(Line line) {
        return line.text().endsWith(":");
    }

    private boolean endsLikeSentence(Line line) {
        String text = line.text();
        int end = signature.storyEnd(text);
        while (end > 0 && (Glyph.isCloser(text.charAt(end - 1)) || Glyph.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0
                && (Glyph.isStop(text.charAt(end - 1)) || text.charAt(end - 1) == ':' || text.charAt(end - 1) == ';');
    }
}

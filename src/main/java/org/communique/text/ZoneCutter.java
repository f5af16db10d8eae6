package org.communique.text;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** Finds where on a page the story begins and ends, and where other stories begin. */
final class ZoneCutter {
    private static final int TITLE_WORDS = 4;
    private static final int TITLES_OF_A_LIST = 3;

    private final OtherStoriesRule otherStories = new OtherStoriesRule();
    private final LinkBoxRule linkBoxes = new LinkBoxRule();
    private final ProseRule prose = new ProseRule();

    Zones zones(List<Line> lines, List<LineLook> looks) {
        int first = first(lines, looks);
        BitSet boxes = new BitSet();
        int out = othersBegin(lines, looks, first, boxes);
        return new Zones(first, last(lines, looks, first, out), out, boxes);
    }

    /** The first paragraph, or the first sentence of a text without paragraphs. */
    private int first(List<Line> lines, List<LineLook> looks) {
        int sentence = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (looks.get(i) == LineLook.PLAIN && prose.isSentence(lines.get(i))) {
                sentence = i;
            }
        }
        for (int i = sentence < lines.size() ? sentence : 0; i < lines.size(); i++) {
            if (looks.get(i) == LineLook.PLAIN && prose.isParagraph(lines.get(i))) {
                return i;
            }
        }
        return sentence;
    }

    /** Where other stories begin: at a line that says so, or at a list of titles. */
    private int othersBegin(List<Line> lines, List<LineLook> looks, int first, BitSet boxes) {
        int titles = 0;
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (otherStories.matches(line)) {
                OptionalInt end =
                        otherStories.mayBeBox(line) ? linkBoxes.end(lines, looks, first, i) : OptionalInt.empty();
                if (end.isEmpty()) {
                    return i;
                }
                boxes.set(i, end.getAsInt());
                i = end.getAsInt();
                titles = 0;
            }
            titles = isTitle(lines.get(i), looks.get(i)) ? titles + 1 : 0;
            if (titles == TITLES_OF_A_LIST) {
                return i - TITLES_OF_A_LIST + 1;
            }
        }
        return lines.size();
    }

    private boolean isTitle(Line line, LineLook look) {
        return look == LineLook.PLAIN
                && line.words(TITLE_WORDS) >= TITLE_WORDS
                && !prose.isSentence(line)
                && !prose.isItem(line);
    }

    private int last(List<Line> lines, List<LineLook> looks, int first, int out) {
        int last = first;
        for (int i = first; i < out; i++) {
            Line line = lines.get(i);
            boolean item = i > first
                    && last == i - 1
                    && prose.isItem(line)
                    && (prose.announcesList(lines.get(last)) || prose.isItem(lines.get(last)));
            if (item || (looks.get(i) == LineLook.PLAIN && prose.isSentence(line))) {
                last = i;
            }
        }
        return last;
    }
}

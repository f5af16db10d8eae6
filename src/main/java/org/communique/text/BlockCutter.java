package org.communique.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Cuts an article into blocks and says what each is to its reader.
 *
 * <p>First the page is cut into zones: what stands above the first paragraph, the story from its first to its last
 * sentence, what trails behind it, and everything behind the first line that opens other stories. What a line is
 * follows from its zone and its own words.
 */
final class BlockCutter {
    private static final int TITLE_WORDS = 4;
    private static final int LONG_TITLE_WORDS = 16;
    private static final int HEADLINE_WORDS = 14;
    private static final int TITLES_OF_A_LIST = 3;

    private final StampRule stamps = new StampRule();
    private final HeaderRule headers = new HeaderRule();
    private final FurnitureRule furniture = new FurnitureRule();
    private final CaptionRule captions = new CaptionRule();
    private final OtherStoriesRule otherStories = new OtherStoriesRule();
    private final SignatureRule signatures = new SignatureRule();
    private final DatelineRule datelines = new DatelineRule();
    private final ProseRule prose = new ProseRule();

    /** The blocks of {@code text} in order; together they hold every character that is not blank. */
    List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        var stamp = stamps.find(text);
        if (stamp.isPresent()) {
            blocks.add(new Block(BlockKind.HEADER, stamp.get()));
            begin = stamp.get().end();
        }
        List<Line> lines = Line.cut(text, begin);
        List<BlockKind> kinds = kinds(lines);
        for (int i = 0; i < lines.size(); i++) {
            addParts(blocks, text, kinds.get(i), lines.get(i));
        }
        return blocks;
    }

    private void addParts(List<Block> blocks, String text, BlockKind kind, Line line) {
        int end = line.span().begin() + storyEnd(kind, line.text());
        Span story = Line.trimmed(text, new Span(line.span().begin(), end));
        Span rest = Line.trimmed(text, new Span(end, line.span().end()));
        blocks.add(new Block(kind, story));
        if (rest.length() > 0) {
            blocks.add(new Block(BlockKind.FURNITURE, rest));
        }
    }

    /** How much of a line tells something: credits and agencies' marks behind it do not. */
    private int storyEnd(BlockKind kind, String text) {
        int end = switch (kind) {
            case CAPTION -> {
                OptionalInt credit = captions.creditBegin(text);
                yield credit.orElse(text.endsWith("|") ? text.length() - 1 : text.length());
            }
            case PARAGRAPH -> signatures.storyEnd(text);
            case HEADER, HEADLINE, FURNITURE -> text.length();
        };
        return end == 0 ? text.length() : end;
    }

    private List<BlockKind> kinds(List<Line> lines) {
        int first = firstParagraph(lines);
        int out = othersBegin(lines, first);
        int last = lastSentence(lines, first, out);
        List<BlockKind> kinds = new ArrayList<>(lines.size());
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean framed =
                    i > 0 && lines.get(i - 1).text().equals("|") && line.text().endsWith("|");
            BlockKind kind;
            if (i >= out) {
                kind = BlockKind.FURNITURE;
            } else if (framed && line.words(2) > 1) {
                kind = BlockKind.CAPTION;
            } else if (i < first) {
                kind = kindAbove(line);
            } else if (i == first && titles.isEmpty() && i < last && isHeadline(line, lines.get(i + 1))) {
                kind = BlockKind.HEADLINE;
            } else {
                kind = i <= last ? kindWithin(line) : kindBehind(line);
            }
            kinds.add(kind == BlockKind.HEADLINE && !titles.add(key(line)) ? BlockKind.FURNITURE : kind);
        }
        return kinds;
    }

    /** Whether the first sentence of a page is its headline: short, in a line of its own, above a longer one. */
    private boolean isHeadline(Line line, Line next) {
        return line.words(HEADLINE_WORDS + 1) <= HEADLINE_WORDS
                && (line.text().endsWith("?") || next.words(2 * HEADLINE_WORDS) > line.words(HEADLINE_WORDS))
                && datelines.end(line.text(), true).isEmpty();
    }

    private static String key(Line line) {
        return Glyph.folded(line.text()).toLowerCase(Locale.ROOT);
    }

    private int firstParagraph(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (prose.isParagraph(lines.get(i)) && isStory(lines.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (prose.isSentence(lines.get(i)) && isStory(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isStory(Line line) {
        return !furniture.matches(line)
                && !captions.matches(line)
                && !captions.isCreditOnly(line)
                && !headers.isDateLine(line);
    }

    /** Where other stories begin: at a line that says so, or at a list of titles. */
    private int othersBegin(List<Line> lines, int first) {
        int titles = 0;
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (otherStories.matches(line)) {
                return i;
            }
            titles = isTitle(line) ? titles + 1 : 0;
            if (titles == TITLES_OF_A_LIST) {
                return i - TITLES_OF_A_LIST + 1;
            }
        }
        return lines.size();
    }

    private boolean isTitle(Line line) {
        return line.words(TITLE_WORDS) >= TITLE_WORDS
                && !prose.isSentence(line)
                && !prose.isItem(line)
                && isStory(line);
    }

    private int lastSentence(List<Line> lines, int first, int out) {
        int last = first;
        for (int i = first; i < out; i++) {
            boolean item = i > first
                    && last == i - 1
                    && prose.isItem(lines.get(i))
                    && (prose.announcesList(lines.get(last)) || prose.isItem(lines.get(last)));
            if (item || (prose.isSentence(lines.get(i)) && isStory(lines.get(i)))) {
                last = i;
            }
        }
        return last;
    }

    private BlockKind kindAbove(Line line) {
        if (headers.isClock(line)) {
            return BlockKind.FURNITURE;
        }
        if (captions.isCreditOnly(line)) {
            return BlockKind.FURNITURE;
        }
        if (captions.matches(line)) {
            return BlockKind.CAPTION;
        }
        if (headers.isDateLine(line)) {
            return BlockKind.HEADER;
        }
        if (furniture.matches(line)) {
            return BlockKind.FURNITURE;
        }
        if (headers.isByline(line)) {
            return BlockKind.HEADER;
        }
        if (line.words(TITLE_WORDS) >= TITLE_WORDS || prose.isSentence(line)) {
            return BlockKind.HEADLINE;
        }
        return prose.isItem(line) || Character.isLowerCase(line.text().charAt(0))
                ? BlockKind.FURNITURE
                : BlockKind.HEADER;
    }

    private BlockKind kindWithin(Line line) {
        if (captions.isCreditOnly(line)) {
            return BlockKind.FURNITURE;
        }
        if (captions.matches(line)) {
            return BlockKind.CAPTION;
        }
        if (headers.isDateLine(line)) {
            return BlockKind.HEADER;
        }
        if (furniture.matches(line)) {
            return BlockKind.FURNITURE;
        }
        if (prose.isSentence(line) || prose.isItem(line) || line.words(LONG_TITLE_WORDS) >= LONG_TITLE_WORDS) {
            return BlockKind.PARAGRAPH;
        }
        return line.words(2) > 1 ? BlockKind.HEADLINE : BlockKind.FURNITURE;
    }

    private BlockKind kindBehind(Line line) {
        if (captions.matches(line) && !furniture.matches(line)) {
            return BlockKind.CAPTION;
        }
        return headers.isDateLine(line) ? BlockKind.HEADER : BlockKind.FURNITURE;
    }
}

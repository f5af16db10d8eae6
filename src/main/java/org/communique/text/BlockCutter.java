package org.communique.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts an article into blocks and says what each is to its reader.
 *
 * <p>First the page is cut into zones: what stands above the first paragraph, the story from its first to its last
 * sentence, what trails behind it, and everything behind the first line that opens other stories. What a line is
 * follows from its zone and its own words.
 */
final class BlockCutter {
    private static final Pattern DATED = Pattern.compile(
            " (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\\b", Pattern.CASE_INSENSITIVE);
    private static final int TITLE_WORDS = 4;
    private static final int LONG_TITLE_WORDS = 16;
    private static final int HEADLINE_WORDS = 14;
    private static final int LEAD_WORDS = 22;

    private final StampRule stamps = new StampRule();
    private final LineLookRule looks = new LineLookRule();
    private final ZoneCutter zoneCutter = new ZoneCutter();
    private final HeaderRule headers = new HeaderRule();
    private final CaptionRule captions = new CaptionRule();
    private final SignatureRule signatures = new SignatureRule();
    private final DatelineRule datelines = new DatelineRule();
    private final ProseRule prose = new ProseRule();
    private final WrappedLinesRule wrapped = new WrappedLinesRule();
    private final GluedStoryRule glued = new GluedStoryRule();
    private final HeadlineRule headlines = new HeadlineRule();

    /** The blocks of {@code text} in order; together they hold every character that is not blank. */
    List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        var stamp = stamps.find(text);
        if (stamp.isPresent()) {
            blocks.add(new Block(BlockKind.HEADER, stamp.get()));
            begin = stamp.get().end();
        }
        List<Line> lines = glued.cut(wrapped.joined(text, Line.cut(text, begin)));
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
        List<LineLook> lineLooks = looks.looks(lines);
        Zones zones = zoneCutter.zones(lines, lineLooks);
        List<BlockKind> kinds = new ArrayList<>(lines.size());
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            BlockKind kind = zones.isOutside(i) ? BlockKind.FURNITURE : kind(line, lineLooks.get(i), i, zones);
            if (i == zones.first() && titles.isEmpty() && i < zones.last() && isHeadline(line, lines.get(i + 1))) {
                kind = BlockKind.HEADLINE;
            }
            kinds.add(kind == BlockKind.HEADLINE && !titles.add(key(line)) ? BlockKind.FURNITURE : kind);
        }
        dropOthersTitles(lines, kinds, zones);
        return kinds;
    }

    private void dropOthersTitles(List<Line> lines, List<BlockKind> kinds, Zones zones) {
        List<Line> titles = new ArrayList<>();
        List<Line> story = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < zones.first() && kinds.get(i) == BlockKind.HEADLINE) {
                titles.add(lines.get(i));
            } else if (kinds.get(i) == BlockKind.PARAGRAPH) {
                story.add(lines.get(i));
            }
        }
        Set<Line> own = headlines.own(titles, story);
        for (int i = 0; i < Math.min(zones.first(), lines.size()); i++) {
            if (kinds.get(i) == BlockKind.HEADLINE && !own.contains(lines.get(i))) {
                kinds.set(i, BlockKind.FURNITURE);
            }
        }
    }

    private BlockKind kind(Line line, LineLook look, int place, Zones zones) {
        return switch (look) {
            case FURNITURE -> BlockKind.FURNITURE;
            case CAPTION -> BlockKind.CAPTION;
            case DATE -> BlockKind.HEADER;
            case PLAIN -> {
                if (place < zones.first()) {
                    yield kindAbove(line);
                }
                yield place <= zones.last() ? kindWithin(line) : BlockKind.FURNITURE;
            }
        };
    }

    /** Whether the first sentence of a page is its headline: short, in a line of its own, above a longer one. */
    private boolean isHeadline(Line line, Line next) {
        return line.words(HEADLINE_WORDS + 1) <= HEADLINE_WORDS
                && !isDatedReport(line.text())
                && (line.text().endsWith("?") || next.words(2 * HEADLINE_WORDS) > line.words(HEADLINE_WORDS))
                && datelines.end(line.text(), true).isEmpty();
    }

    /** "The two ministers met in Oslo on Tuesday.": a full stop behind a day closes the first sentence of a text. */
    private static boolean isDatedReport(String text) {
        return text.endsWith(".") && DATED.matcher(text).find();
    }

    private static String key(Line line) {
        return Glyph.folded(line.text()).toLowerCase(Locale.ROOT);
    }

    private BlockKind kindAbove(Line line) {
        if (headers.isByline(line)) {
            return BlockKind.HEADER;
        }
        // A long report with its day that a page leaves without a full stop: no title is like that.
        if (line.words(LEAD_WORDS) >= LEAD_WORDS && DATED.matcher(line.text()).find()) {
            return BlockKind.PARAGRAPH;
        }
        if (line.words(TITLE_WORDS) >= TITLE_WORDS || prose.isSentence(line)) {
            return BlockKind.HEADLINE;
        }
        return prose.isItem(line) || Character.isLowerCase(line.text().charAt(0))
                ? BlockKind.FURNITURE
                : BlockKind.HEADER;
    }

    private BlockKind kindWithin(Line line) {
        if (headers.isByline(line) && !prose.isSentence(line)) {
            return BlockKind.HEADER;
        }
        if (prose.isSentence(line) || prose.isItem(line) || line.words(LONG_TITLE_WORDS) >= LONG_TITLE_WORDS) {
            return BlockKind.PARAGRAPH;
        }
        return line.words(2) > 1 ? BlockKind.HEADLINE : BlockKind.FURNITURE;
    }
}

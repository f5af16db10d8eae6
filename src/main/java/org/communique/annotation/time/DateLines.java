package org.communique.annotation.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.WordSet;

/**
 * Finds the line of a page that tells its day: "Published: 26 Oct 2024", "Saturday, December 28, 2024, 11:00 GMT+7",
 * "Xinhua | Updated: 2025-09-19". A label is better than none, "published" better than "updated", and an unlabelled date
 * counts only above the story. The clock of a page ("Time in Yerevan") and its copyright are none.
 */
final class DateLines {
    private static final Set<String> PUBLISHED = WordSet.of("published", "posted", "publication", "issued", "date");
    private static final Set<String> CHANGED = WordSet.of("updated", "created", "modified");
    private static final int LABEL_REACH = 6;
    private static final int LONGEST_LABELLED = 25;
    private static final int LONGEST_PLAIN = 10;

    /** How much a line tells, the best first. */
    private enum Grade {
        PUBLISHED,
        PLAIN,
        CHANGED,
        TITLE,
        MONTH
    }

    private record Candidate(Grade grade, PartialDate date, Span span) {}

    /** The first date of a line, the place of its first part and their number. */
    private record Found(PartialDate date, Span span, int at, int length) {}

    private final WrittenDates dates;

    DateLines(DayMonthOrder order) {
        this.dates = new WrittenDates(WrittenDates.YearForm.TWO_DIGITS_TOO, order);
    }

    Optional<PublicationDate> in(Story story) {
        int first = firstParagraph(story.blocks());
        return Stream.iterate(0, i -> i + 1)
                .limit(story.blocks().size())
                .flatMap(i -> Stream.concat(
                        candidate(story, story.blocks().get(i), i < first, i == first).stream(),
                        inThreeLines(story, i).stream()))
                .min(Comparator.comparing(Candidate::grade))
                .map(best ->
                        new PublicationDate(best.date(), PublicationDate.Source.DATE_LINE, Optional.of(best.span())));
    }

    /** The day that the page's own clock shows: when it was fetched, not when it was published. */
    Optional<PublicationDate> clock(Story story) {
        return story.blocks().stream()
                .map(block -> DateText.of(story.article().text(), block.span()))
                .filter(DateLines::isClock)
                .flatMap(line -> first(line).stream())
                .map(found ->
                        new PublicationDate(found.date(), PublicationDate.Source.CRAWLER, Optional.of(found.span())))
                .findFirst();
    }

    /** "23", "September" and "2021" in a line each. */
    private Optional<Candidate> inThreeLines(Story story, int block) {
        if (block + 2 >= story.blocks().size()) {
            return Optional.empty();
        }
        List<Block> blocks = story.blocks().subList(block, block + 3);
        String text = story.article().text();
        boolean short3 = blocks.stream()
                .allMatch(line -> line.kind() != BlockKind.PARAGRAPH
                        && DateText.of(text, line.span()).size() == 1);
        if (!short3) {
            return Optional.empty();
        }
        DateText all = DateText.of(
                text, blocks.getFirst().span().cover(blocks.getLast().span()));
        return first(all)
                .filter(found -> found.length() == all.size() && found.date() instanceof PartialDate.Day)
                .map(found -> new Candidate(Grade.PLAIN, found.date(), found.span()));
    }

    /** "Tuesday, November 26, 2019 | Daily", "Press release, 29.10.2025 - The council": a date set apart where a story opens. */
    private static boolean isSetApart(DateText line, Found found) {
        int behind = found.at() + found.length();
        boolean bar = line.at(behind).is("|") || line.at(behind).is("-");
        return bar && found.at() <= LABEL_REACH;
    }

    private Optional<Candidate> candidate(Story story, Block block, boolean aboveStory, boolean opensStory) {
        DateText line = DateText.of(story.article().text(), block.span());
        if (isClock(line) || isCopyright(line) || CrawlerStamp.isAt(line)) {
            return Optional.empty();
        }
        return first(line)
                .flatMap(found -> grade(line, found, block.kind(), aboveStory || opensStory && isSetApart(line, found))
                        .map(grade -> new Candidate(grade, found.date(), found.span())));
    }

    private Optional<Found> first(DateText line) {
        for (int at = 0; at < line.size(); at++) {
            Optional<WrittenDates.Parsed> parsed = dates.at(line, at);
            Optional<PartialDate> date = parsed.flatMap(p -> p.date().date());
            if (parsed.isPresent() && date.isPresent()) {
                int next = parsed.get().next();
                return Optional.of(new Found(date.get(), line.span(at, next), at, next - at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Grade> grade(DateText line, Found found, BlockKind kind, boolean aboveStory) {
        int others = line.size() - found.length();
        if (others <= LONGEST_LABELLED && hasLabel(line, found.at(), PUBLISHED)) {
            return Optional.of(Grade.PUBLISHED);
        }
        if (others <= LONGEST_LABELLED && hasLabel(line, found.at(), CHANGED)) {
            return Optional.of(Grade.CHANGED);
        }
        boolean header = kind == BlockKind.HEADER || aboveStory && kind != BlockKind.CAPTION;
        // "March 2016" alone in a line above the story: a paper that comes once a month.
        if (header && others == 0 && found.date() instanceof PartialDate.Month) {
            return Optional.of(Grade.MONTH);
        }
        if (!header || !(found.date() instanceof PartialDate.Day)) {
            return Optional.empty();
        }
        return Optional.of(others <= LONGEST_PLAIN ? Grade.PLAIN : Grade.TITLE);
    }

    private static boolean hasLabel(DateText line, int date, Set<String> labels) {
        return Stream.iterate(date - 1, i -> i - 1)
                .limit(LABEL_REACH)
                .anyMatch(i -> labels.contains(line.at(i).text()));
    }

    private static boolean isClock(DateText line) {
        return line.at(0).is("time") && line.at(1).is("in");
    }

    private static boolean isCopyright(DateText line) {
        return line.parts().stream().anyMatch(part -> part.is("copyright") || part.is("\u00A9"));
    }

    private static int firstParagraph(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.PARAGRAPH) {
                return i;
            }
        }
        return blocks.size();
    }
}

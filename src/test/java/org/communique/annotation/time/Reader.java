package org.communique.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.annotation.PartialDate;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.Tokenizer;

/**
 * Shows what a rule or the whole cascade makes of words, in one line per date: {@code past} or {@code past | ahead} if
 * the readings differ; a span as {@code start/end}.
 */
final class Reader {
    private final Optional<PartialDate> publication;
    private final Optional<PartialDate> previous;

    private Reader(Optional<PartialDate> publication, Optional<PartialDate> previous) {
        this.publication = publication;
        this.previous = previous;
    }

    static Reader publishedOn(String day) {
        return new Reader(Optional.of(PartialDate.of(LocalDate.parse(day))), Optional.empty());
    }

    static Reader undated() {
        return new Reader(Optional.empty(), Optional.empty());
    }

    Reader havingRead(PartialDate date) {
        return new Reader(publication, Optional.of(date));
    }

    Reader havingRead(String day) {
        return havingRead(PartialDate.of(LocalDate.parse(day)));
    }

    /** What one rule alone finds, place by place; "-" for words that it claims without a date. */
    String read(TimeRule rule, String sentence) {
        DateText text = DateText.of(sentence, new Span(0, sentence.length()));
        TimeContext context = previous.map(date ->
                        TimeContext.of(publication, DayMonthOrder.UNKNOWN).after(date, Optional.empty()))
                .orElse(TimeContext.of(publication, DayMonthOrder.UNKNOWN));
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<TimeMatch> match = rule.match(text, at, context);
            match.ifPresent(m -> found.add(m.reading()
                    .map(reading -> shown(reading.past(), reading.ahead()))
                    .orElse("-")));
            at = match.map(TimeMatch::next).orElse(at + 1);
        }
        return String.join("; ", found);
    }

    /** What the annotator finds in sentences that follow each other. */
    String read(String... sentences) {
        return annotate(sentences).stream()
                .map(found -> shown(found.past(), found.ahead()))
                .collect(Collectors.joining("; "));
    }

    List<TimeExpression> annotate(String... sentences) {
        return new TimeAnnotator()
                .annotate(
                        story(sentences),
                        publication.map(
                                day -> new PublicationDate(day, PublicationDate.Source.METADATA, Optional.empty())));
    }

    static Story story(String... sentences) {
        String text = String.join("\n", sentences);
        List<Block> blocks = new ArrayList<>();
        List<Sentence> cut = new ArrayList<>();
        int begin = 0;
        for (String sentence : sentences) {
            Span span = new Span(begin, begin + sentence.length());
            blocks.add(new Block(BlockKind.PARAGRAPH, span));
            cut.add(new Sentence(
                    cut.size(), cut.size(), BlockKind.PARAGRAPH, span, new Tokenizer().tokens(text, span)));
            begin = span.end() + 1;
        }
        return new Story(new Article("story", text, Metadata.none()), blocks, Optional.empty(), cut);
    }

    private static String shown(DateRange past, DateRange ahead) {
        return past.equals(ahead) ? shown(past) : shown(past) + " | " + shown(ahead);
    }

    private static String shown(DateRange range) {
        String start = range.start().map(PartialDate::toString).orElse("");
        return range.end().map(end -> start + "/" + end).orElse(start);
    }
}

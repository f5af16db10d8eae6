package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.PublicationDate;
import org.communique.article.Metadata;
import org.communique.entity.PublisherResolver;
import org.communique.text.BlockKind;
import org.communique.text.Story;
import org.communique.text.WordSet;

/** What an article tells of its own publication: beside the text first, in it second. */
final class Publications {
    private static final Set<String> REPORTS = WordSet.of("reported", "reports", "noted", "according");
    private static final int LONGEST_NAME = 6;

    private final PublisherResolver publishers;

    Publications(PublisherResolver publishers) {
        this.publishers = publishers;
    }

    Publication of(AnnotatedStory annotated) {
        Story story = annotated.story();
        Metadata metadata = story.article().metadata();
        return new Publication(
                metadata.headline().or(() -> headline(story)),
                publishers.publisher(annotated),
                metadata.address(),
                annotated.publication().filter(PublicationDate::isStated).map(PublicationDate::date),
                origin(annotated));
    }

    private static Optional<String> headline(Story story) {
        return story.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .findFirst()
                .map(block -> story.textOf(block.span()));
    }

    /** "…, the Vietnam News Agency reported": the agency or paper an article takes its facts from. */
    private static Optional<String> origin(AnnotatedStory annotated) {
        return annotated.sentences().stream()
                .limit(8)
                .flatMap(sentence -> origin(sentence).stream())
                .findFirst();
    }

    private static Optional<String> origin(AnnotatedSentence sentence) {
        return reporter(sentence).or(() -> accordingTo(sentence));
    }

    /** "according to the army newspaper X". */
    private static Optional<String> accordingTo(AnnotatedSentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.word(at).equals("according") || !sentence.word(at + 1).equals("to")) {
                continue;
            }
            int first = at + 2;
            while (first < sentence.size()
                    && first < at + 6
                    && !sentence.tokens().get(first).isCapitalised()) {
                first++;
            }
            int end = first;
            while (end < sentence.size() && sentence.tokens().get(end).isCapitalised()) {
                end++;
            }
            if (end > first && isMedium(sentence, first, end)) {
                return Optional.of(sentence.text(new TokenRange(first, end)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reporter(AnnotatedSentence sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            if (!REPORTS.contains(sentence.word(at))) {
                continue;
            }
            int first = at;
            while (first > 0
                    && at - first < LONGEST_NAME
                    && sentence.tokens().get(first - 1).isCapitalised()) {
                first--;
            }
            boolean name = first < at && isMedium(sentence, first, at);
            if (name) {
                return Optional.of(sentence.text(new TokenRange(first, at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isMedium(AnnotatedSentence sentence, int first, int end) {
        boolean named = isOneOf(
                sentence.word(end - 1),
                "agency",
                "news",
                "newspaper",
                "daily",
                "times",
                "tv",
                "television",
                "radio",
                "press");
        for (int before = first - 1; before >= 0 && before >= first - 2; before--) {
            named |= isOneOf(sentence.word(before), "newspaper", "agency", "daily", "broadcaster", "channel");
        }
        return named;
    }
}

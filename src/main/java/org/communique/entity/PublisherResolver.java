package org.communique.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.time.Dateline;
import org.communique.text.Block;
import org.communique.text.Story;

/**
 * Who published a story: what came beside the text, else the agency of the dateline, else a known publisher that signs
 * it or stands in its page's head: "(Yonhap)", "Xinhua | Updated: 2025-09-19".
 */
public final class PublisherResolver {
    private static final Pattern PIECE = Pattern.compile("[^|/()–—:;•]+");
    private static final int LONGEST_LINE = 80;

    private final Gazetteer gazetteer;

    public PublisherResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The publisher's name as the article gives it. */
    public Optional<String> publisher(AnnotatedStory annotated) {
        Story story = annotated.story();
        return story.article()
                .metadata()
                .publisher()
                .or(() -> annotated.dateline().flatMap(Dateline::agency))
                .or(() -> signature(story));
    }

    private Optional<String> signature(Story story) {
        return story.blocks().stream()
                .filter(PublisherResolver::isBesideTheText)
                .map(block -> story.textOf(block.span()))
                .flatMap(line -> PIECE.matcher(line).results().map(piece -> trimmed(piece.group())))
                .filter(piece -> gazetteer.publisher(piece).isPresent())
                .findFirst();
    }

    private static boolean isBesideTheText(Block block) {
        return switch (block.kind()) {
            case HEADER, FURNITURE -> block.span().length() <= LONGEST_LINE;
            case HEADLINE, CAPTION, PARAGRAPH -> false;
        };
    }

    private static String trimmed(String piece) {
        String trimmed = piece.strip();
        return trimmed.startsWith("-") ? trimmed.replaceFirst("^-+\\s*", "") : trimmed;
    }
}

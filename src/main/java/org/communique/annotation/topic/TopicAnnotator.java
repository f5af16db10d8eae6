package org.communique.annotation.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.phrase.Phrases;
import org.communique.text.BlockKind;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.Token;

/**
 * Finds what the sides discussed or agreed.
 *
 * <p>A topic's words count where the sentence is somebody's words, tells of talking, agreeing or stating, or stands in a
 * list under such a sentence, and does not tell of earlier times. Captions and background say nothing of the talks. Whether the article
 * reports any event at all is for the event builder to know: without one, there are no topics.
 */
public final class TopicAnnotator {
    private final TopicLexicon lexicon;

    public TopicAnnotator(TopicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The topics of a story in the order of the text; one topic may be named several times.
     *
     * @param spoken indexes of the sentences that are somebody's words: they are talk whatever verb tells so
     */
    public List<TopicMention> annotate(Story story, Set<Integer> spoken) {
        List<TopicMention> found = new ArrayList<>();
        boolean listed = false;
        for (Sentence sentence : story.sentences()) {
            boolean item = listed && isListItem(story, sentence);
            List<TopicMention> topics = sentence.kind() == BlockKind.CAPTION ? List.of() : in(sentence);
            boolean opensList = endsInColon(story, sentence);
            // Whether a sentence is talk is only asked where it has topics or a list may follow.
            boolean talk =
                    item || (opensList || !topics.isEmpty()) && isTalk(sentence, spoken.contains(sentence.index()));
            if (talk) {
                found.addAll(topics);
            }
            listed = item || talk && opensList;
        }
        return List.copyOf(found);
    }

    private static boolean endsInColon(Story story, Sentence sentence) {
        int end = sentence.span().end();
        return sentence.span().length() > 0 && story.article().text().charAt(end - 1) == ':';
    }

    /** What a sentence names as topics if it is talk. */
    private List<TopicMention> in(Sentence sentence) {
        List<TopicMention> found = new ArrayList<>();
        for (List<Token> tokens : DocumentTitles.readings(sentence.tokens())) {
            for (Phrases.Match<TopicLexicon.Sense> match : lexicon.topics().allIn(tokens)) {
                for (TopicLexicon.Sense sense : match.values()) {
                    String code = code(sense);
                    TopicMention mention = new TopicMention(span(tokens, match), code, sentence.index());
                    if (!code.isEmpty() && !found.contains(mention)) {
                        found.add(mention);
                    }
                }
            }
        }
        return found;
    }

    private static String code(TopicLexicon.Sense sense) {
        return switch (sense) {
            case TopicLexicon.Sense.Topic topic -> topic.code();
            case TopicLexicon.Sense.Talk _talk -> "";
            case TopicLexicon.Sense.Aside _aside -> "";
            case TopicLexicon.Sense.Nothing _nothing -> "";
        };
    }

    private boolean isTalk(Sentence sentence, boolean spoken) {
        boolean talk = spoken;
        for (Phrases.Match<TopicLexicon.Sense> match : lexicon.contexts().allIn(sentence.tokens())) {
            for (TopicLexicon.Sense sense : match.values()) {
                switch (sense) {
                    case TopicLexicon.Sense.Aside _aside -> {
                        return false;
                    }
                    case TopicLexicon.Sense.Talk _talk -> talk = true;
                    case TopicLexicon.Sense.Topic _topic -> {}
                    case TopicLexicon.Sense.Nothing _nothing -> {}
                }
            }
        }
        return talk;
    }

    private static boolean isListItem(Story story, Sentence sentence) {
        String block = story.textOf(story.blocks().get(sentence.block()).span()).stripLeading();
        return !block.isEmpty() && (!Character.isLetterOrDigit(block.codePointAt(0)) || block.endsWith(";"));
    }

    private static Span span(List<Token> tokens, Phrases.Match<TopicLexicon.Sense> match) {
        return tokens.get(match.first())
                .span()
                .cover(tokens.get(match.end() - 1).span());
    }
}

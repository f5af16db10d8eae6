package org.communique.annotation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.entity.Gazetteer;
import org.communique.entity.GazetteerReader;
import org.communique.text.BlockKind;
import org.communique.text.Story;
import org.communique.text.StoryReader;

/** Texts as the real annotators read them, with the project's own gazetteer and word lists, which are loaded once. */
public final class Annotated {
    private static final Path CONFIG = Path.of("config");
    private static final Gazetteer GAZETTEER = new GazetteerReader().read(CONFIG.resolve("gazetteer"));
    private static final Lexica LEXICA = Lexica.read(CONFIG.resolve("lexicon"));
    private static final StoryAnnotator ANNOTATOR = new StoryAnnotator(GAZETTEER, LEXICA.words());

    /** A sentence that names nobody and tells of nothing. */
    private static final String OPENING =
            "The morning was cool and dry, and by noon the streets had filled with people on their way to the market. ";

    private Annotated() {}

    public static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    public static Lexica lexica() {
        return LEXICA;
    }

    public static WordClasses words() {
        return LEXICA.words();
    }

    /** An article published on a day, "2019-05-14"; an empty day is an untold one. */
    public static Article article(String day, String text) {
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Article(
                "made-up", text, new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), published));
    }

    /** A story cut from a text as any other article. */
    public static Story read(String day, String text) {
        return new StoryReader().read(article(day, text));
    }

    public static AnnotatedStory story(String text) {
        return story("", text);
    }

    public static AnnotatedStory story(String day, String text) {
        return ANNOTATOR.annotate(read(day, text));
    }

    /** Sentences inside a paragraph: a line that stands alone might be taken for a headline or for furniture. */
    public static AnnotatedStory within(String sentences) {
        AnnotatedStory story = story(OPENING + sentences);
        long others = story.sentences().stream()
                .filter(sentence -> sentence.sentence().kind() != BlockKind.PARAGRAPH)
                .count();
        if (others > 0 || story.sentences().size() < 2) {
            throw new IllegalArgumentException("'%s': no paragraph (expected: prose)".formatted(sentences));
        }
        return story;
    }

    /** The sentences of such a story but the opening one. */
    public static List<AnnotatedSentence> sentences(String sentences) {
        List<AnnotatedSentence> all = within(sentences).sentences();
        return all.subList(1, all.size());
    }

    /** The one sentence of a text. */
    public static AnnotatedSentence sentence(String text) {
        List<AnnotatedSentence> sentences = sentences(text);
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("'%s': %d sentences (expected: 1)".formatted(text, sentences.size()));
        }
        return sentences.getFirst();
    }
}

package org.communique.annotation.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.phrase.Phrases;
import org.communique.text.BlockKind;
import org.communique.text.Sentence;
import org.communique.text.Story;
import org.communique.text.Token;

/**
 * Finds words of speaking in a story's sentences, and tells which of several decides on the act of a sentence.
 *
 * <p>Which decides: the first word that names an act ({@link SpeechVerbKind#ACT}) and is no mere participle, for a verb
 * behind it stands in what is said; without one, the first that shows the act of the words attributed; without one, the
 * attribution itself, which affirms; a participle last.
 */
public final class SpeechVerbAnnotator {
    private final SpeechLexicon lexicon;

    public SpeechVerbAnnotator(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of speaking of a story in the order of the text; captions and headlines speak for nobody. */
    public List<SpeechVerbMention> annotate(Story story) {
        return story.sentences().stream()
                .filter(sentence -> sentence.kind() == BlockKind.PARAGRAPH)
                .flatMap(sentence -> annotate(sentence).stream())
                .toList();
    }

    /** The words of speaking of a sentence from left to right. */
    public List<SpeechVerbMention> annotate(Sentence sentence) {
        List<SpeechVerbMention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (Phrases.Match<SpeechLexicon.Sense> match : lexicon.phrases().allIn(tokens)) {
            List<Token> words = tokens.subList(match.first(), match.end());
            SpeechLexicon.Sense sense = match.values().getFirst();
            if (!match.values().stream().allMatch(SpeechLexicon.Sense::isSpeaking)) {
                continue;
            }
            found.add(new SpeechVerbMention(
                    words.getFirst().span().cover(words.getLast().span()),
                    sense.act(),
                    sense.kind(),
                    isParticiple(words),
                    sentence.index()));
        }
        return List.copyOf(found);
    }

    /** "Appreciating the results" or "highly appreciating": the verb stands first or behind one adverb. */
    private static boolean isParticiple(List<Token> words) {
        return words.stream().limit(2).anyMatch(word -> word.form().endsWith("ing"));
    }

    /** Of the words of one sentence, those that decide on its act; nothing if the sentence has none. */
    public static Optional<SpeechVerbMention> deciding(List<SpeechVerbMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == SpeechVerbKind.ACT && !mention.participle())
                .findFirst()
                .or(() -> first(mentions, SpeechVerbKind.CONTENT))
                .or(() -> first(mentions, SpeechVerbKind.SAYING))
                .or(() -> mentions.stream().findFirst());
    }

    private static Optional<SpeechVerbMention> first(List<SpeechVerbMention> mentions, SpeechVerbKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).findFirst();
    }
}

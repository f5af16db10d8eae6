package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;

/**
 * The gatherings that a sentence names.
 *
 * @param words the words of the sentence that name or tell of gatherings
 * @param named those named in the sentence, in order
 * @param earlier the one that the story named last before
 */
record Gatherings(GatheringWords words, List<Gathering> named, Optional<Gathering> earlier) {
    private static final List<GatheringWord> HEADS =
            List.of(GatheringWord.TALK, GatheringWord.BODY, GatheringWord.CONFERENCE, GatheringWord.MEETING);

    Gatherings {
        named = List.copyOf(named);
    }

    /** Reads a sentence. Talks and bodies go before, so that "a meeting of the commission" is read as the commission. */
    static Gatherings in(AnnotatedSentence sentence, GatheringWords words, Optional<Gathering> earlier) {
        List<Gathering> named = new ArrayList<>();
        for (GatheringWord head : HEADS) {
            for (int at = 0; at < sentence.size(); at++) {
                if (words.is(at, head) && isFree(named, at) && !isFormat(sentence, words, at)) {
                    new GatheringPhrase(sentence, words, at, head)
                            .gathering()
                            .filter(found -> named.stream()
                                    .noneMatch(other -> other.range().overlaps(found.range())))
                            .ifPresent(named::add);
                }
            }
        }
        named.sort(Comparator.comparingInt(gathering -> gathering.range().first()));
        return new Gatherings(words, named, earlier);
    }

    /** "2+2" before another head only tells its format: "2+2 Foreign and Defence Ministerial Consultations". */
    private static boolean isFormat(AnnotatedSentence sentence, GatheringWords words, int at) {
        if (!sentence.word(at).equals("2+2")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(sentence.size(), at + 9); next++) {
            if (words.is(next, GatheringWord.TALK) || words.is(next, GatheringWord.MEETING)) {
                return true;
            }
            boolean within = words.covers(next, GatheringWord.STRONG)
                    || words.covers(next, GatheringWord.WEAK)
                    || Set.of("\"", "and", "'").contains(sentence.word(next));
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFree(List<Gathering> named, int at) {
        return named.stream().noneMatch(other -> other.range().overlaps(new TokenRange(at, at + 1)));
    }

    /** The gathering that later sentences call "the dialogue" or "it". */
    Optional<Gathering> forLater() {
        return named.stream()
                .filter(gathering -> gathering.ordinal().isPresent() || gathering.proper())
                .reduce((one, other) -> other)
                .or(() -> earlier);
    }

    boolean is(int token, GatheringWord word) {
        return words.is(token, word);
    }
}

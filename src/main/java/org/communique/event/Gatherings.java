package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;
import org.communique.text.WordSet;

/**
 * The gatherings that a sentence names.
 *
 * @param words the words of the sentence that name or tell of gatherings
 * @param named those named in the sentence, in order
 * @param earlier the one that the story named last before
 * @param justBefore the one that the sentence right before named
 */
record Gatherings(
        GatheringWords words, List<Gathering> named, Optional<Gathering> earlier, Optional<Gathering> justBefore) {
    private static final List<GatheringWord> HEADS =
            List.of(GatheringWord.TALK, GatheringWord.BODY, GatheringWord.CONFERENCE, GatheringWord.MEETING);

    private static final Set<String> OFFICES =
            WordSet.of("minister", "premier", "speaker", "secretary", "adviser", "advisor");

    Gatherings {
        named = List.copyOf(named);
    }

    /** Reads a sentence. Talks and bodies go before, so that "a meeting of the commission" is read as the commission; and before them what the story abbreviated. */
    static Gatherings in(
            AnnotatedSentence sentence,
            GatheringWords words,
            Optional<Gatherings> before,
            GatheringAbbreviations abbreviations) {
        List<Gathering> named = new ArrayList<>(abbreviations.in(sentence, words));
        for (GatheringWord head : HEADS) {
            for (int at = 0; words.has(head) && at < sentence.size(); at++) {
                if (words.is(at, head)
                        && isFree(named, at)
                        && !isAbbreviationBehindName(sentence, at)
                        && !isFormat(sentence, words, at)
                        && !isOfOffice(sentence, at)) {
                    new GatheringPhrase(sentence, words, at, head)
                            .gathering()
                            .filter(found -> named.stream()
                                    .noneMatch(other -> other.range().overlaps(found.range())))
                            .ifPresent(named::add);
                }
            }
        }
        before.flatMap(Gatherings::forLater)
                .ifPresent(earlier -> named.replaceAll(gathering -> gathering.shortOf(earlier)));
        named.sort(Comparator.comparingInt(gathering -> gathering.range().first()));
        return new Gatherings(
                words,
                withoutAliases(sentence, named),
                before.flatMap(Gatherings::forLater),
                before.flatMap(last -> last.named().stream().reduce((one, other) -> other)));
    }

    /** "Joint Ministerial Consultations (the Chile-Finland "2+2")" name one gathering; the brackets may tell its sides. */
    private static List<Gathering> withoutAliases(AnnotatedSentence sentence, List<Gathering> named) {
        List<Gathering> kept = new ArrayList<>();
        for (Gathering gathering : named) {
            int before = gathering.range().first() - 1;
            while (before > 0
                    && before > gathering.range().first() - 5
                    && (isOneOf(sentence.word(before), "the", "\"", "or")
                            || sentence.tokens().get(before).isCapitalised())) {
                before--;
            }
            boolean alias = !kept.isEmpty()
                    && sentence.word(before).equals("(")
                    && before - kept.getLast().range().end() <= 1
                    && kept.getLast().range().end() <= before;
            if (alias) {
                kept.add(kept.removeLast().withSides(gathering.sides()));
            } else {
                kept.add(gathering);
            }
        }
        return kept;
    }

    /** "Heads of Government Meeting (CHOGM)": the brackets only repeat the name. */
    private static boolean isAbbreviationBehindName(AnnotatedSentence sentence, int at) {
        return sentence.word(at - 1).equals("(")
                && sentence.word(at + 1).equals(")")
                && GatheringSort.isAbbreviated(sentence, at);
    }

    /** "Deputy Prime Minister for the Council of Ministers": the body is what an official is minister for. */
    private static boolean isOfOffice(AnnotatedSentence sentence, int at) {
        return sentence.posts().stream()
                .anyMatch(post -> post.range().contains(at) && !post.plural() && OFFICES.contains(post.head()));
    }

    /** "2+2" before another head only tells its format: "2+2 Foreign and Defence Ministerial Consultations". */
    private static boolean isFormat(AnnotatedSentence sentence, GatheringWords words, int at) {
        if (!GatheringSort.TWO_AND_TWO.contains(sentence.word(at))) {
            return isWithinLongerName(sentence, words, at);
        }
        for (int next = at + 1; next < Math.min(sentence.size(), at + 9); next++) {
            if (words.is(next, GatheringWord.TALK) || words.is(next, GatheringWord.MEETING)) {
                return true;
            }
            boolean within = words.covers(next, GatheringWord.STRONG)
                    || words.covers(next, GatheringWord.WEAK)
                    || isOneOf(sentence.word(next), "\"", "and", "'");
            if (!within) {
                return false;
            }
        }
        return false;
    }

    /** The forum in "ASEAN Regional Forum Security Policy Conference". */
    private static boolean isWithinLongerName(AnnotatedSentence sentence, GatheringWords words, int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + 7); next++) {
            boolean genitive = isOneOf(sentence.word(next), "'", "'s");
            if (!genitive && !sentence.tokens().get(next).isCapitalised()) {
                return false;
            }
            boolean head = words.is(next, GatheringWord.TALK)
                    || words.is(next, GatheringWord.BODY)
                    || words.is(next, GatheringWord.CONFERENCE)
                    || words.is(next, GatheringWord.MEETING);
            if (head) {
                return next > at + 1;
            }
        }
        return false;
    }

    private static boolean isFree(List<Gathering> named, int at) {
        return named.stream().noneMatch(other -> other.range().overlaps(new TokenRange(at, at + 1)));
    }

    /** The gathering that later sentences call "the dialogue" or "it". */
    private Optional<Gathering> forLater() {
        return named.stream()
                .filter(gathering -> gathering.ordinal().isPresent()
                        || gathering.proper()
                        || gathering.kind() == Gathering.Kind.MULTILATERAL)
                .reduce((one, other) -> other)
                .or(() -> earlier);
    }

    boolean is(int token, GatheringWord word) {
        return words.is(token, word);
    }
}

package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;
import org.communique.text.WordSet;

/** Whose a gathering is, by what "of" governs behind its noun: officials of a region, a group, an organisation. */
final class GatheringOwner {
    /** Whose leaders come together without their states. */
    private static final Set<String> NO_REGIONS = WordSet.words("""
            jewish muslim christian catholic orthodox islamic buddhist hindu democratic republican communist
            labour conservative liberal socialist congress senate house church kurdish tamil indigenous mr""");

    private static final int OFFICIALS_REACH = 12;

    private final AnnotatedSentence sentence;
    private final GatheringWords words;
    private final int head;
    private final GatheringWord headIs;

    GatheringOwner(AnnotatedSentence sentence, GatheringWords words, int head, GatheringWord headIs) {
        this.sentence = sentence;
        this.words = words;
        this.head = head;
        this.headIs = headIs;
    }

    /** "Of Central Asian leaders", "of the foreign ministries of the Andean countries": of officials of a region. */
    boolean officials() {
        int of = words.end(head, headIs);
        if (!sentence.word(of).equals("of")) {
            return false;
        }
        boolean named = false;
        boolean region = false;
        int at = of + 1;
        while (at < Math.min(sentence.size(), of + OFFICIALS_REACH) && (isLink(at) || isOfficial(at) || isRegion(at))) {
            named |= isOfficial(at);
            region |= isRegion(at);
            at++;
        }
        return named && region;
    }

    private boolean isOfficial(int at) {
        return words.covers(at, GatheringWord.HEAD_OF) || sentence.word(at).equals("ministries");
    }

    private boolean isLink(int at) {
        return words.covers(at, GatheringWord.STRONG)
                || words.covers(at, GatheringWord.WEAK)
                || GatheringTail.COUNTRIES.contains(sentence.word(at))
                || isOneOf(sentence.word(at), "of", "the", "-", "'s", "state", "government");
    }

    private boolean isRegion(int at) {
        boolean titled = isOfficial(at) || isLink(at) && !isOneOf(sentence.word(at), "asian", "european", "arctic");
        return isCapitalised(at)
                && !titled
                && !NO_REGIONS.contains(sentence.word(at))
                && sentence.names().affiliationAt(at).isEmpty()
                && sentence.personAt(at).isEmpty()
                && sentence.times().stream()
                        .noneMatch(time ->
                                time.span().overlaps(sentence.tokens().get(at).span()));
    }

    /** "A conference of the Global Coalition", "a meeting of the Andean Group": of a group by the name it has. */
    boolean group() {
        if (!sentence.word(head + 1).equals("of") || !sentence.word(head + 2).equals("the")) {
            return false;
        }
        int at = head + 3;
        while (at < sentence.size() && isCapitalised(at)) {
            at++;
        }
        return at > head + 4 && GroupOfStates.GROUPS.contains(sentence.word(at - 1)) && isOfNobody(at);
    }

    /** "A meeting of the OAS in Lima", and of nobody who serves it. */
    boolean organisation() {
        int of = head + 1;
        int at = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
        return sentence.word(of).equals("of")
                && sentence.names()
                        .organisationAt(at)
                        .filter(organisation -> isOfNobody(organisation.range().end()))
                        .isPresent();
    }

    private boolean isOfNobody(int at) {
        return at >= sentence.size()
                || isOneOf(sentence.word(at), "authority", "organ", "bureau", "troika")
                || !isCapitalised(at)
                        && !isOneOf(sentence.word(at), "'s", "'", "and", "with", "-", "/")
                        && sentence.posts().stream()
                                .noneMatch(post -> post.range().contains(at));
    }

    private boolean isCapitalised(int at) {
        return sentence.tokens().get(at).isCapitalised();
    }
}

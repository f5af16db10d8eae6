package org.communique.annotation;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Military ranks before a name: {@code "Sen. Lt. Gen. Hoang" → rank "Sen. Lt. Gen."}; {@code "Secretary General"} and
 * {@code "General Staff"} are none.
 */
public final class RankAnnotator {
    private static final java.util.Set<String> GENERAL_IS_NO_RANK_BEFORE = java.util.Set.of(
            "staff",
            "assembly",
            "secretary",
            "department",
            "political",
            "command",
            "director",
            "directorate",
            "intelligence",
            "conference",
            "council",
            "debate",
            "authority",
            "office",
            "election",
            "inspector",
            "counsel",
            "manager",
            "security");
    private static final java.util.Set<String> GENERAL_IS_NO_RANK_BEHIND = java.util.Set.of(
            "secretary",
            "director",
            "consul",
            "attorney",
            "governor",
            "inspector",
            "prosecutor",
            "solicitor",
            "comptroller",
            "auditor",
            "surgeon",
            "advocate");

    private final WordClasses words;

    public RankAnnotator(WordClasses words) {
        this.words = words;
    }

    public List<Mention.RankMention> annotate(Sentence sentence) {
        List<Mention.RankMention> ranks = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && isRankWord(tokens.get(end))) {
                end++;
            }
            int headEnd = end;
            while (headEnd > at && !isHead(tokens.get(headEnd - 1))) {
                headEnd--;
            }
            if (headEnd > at && isOfTheArmy(tokens, headEnd)) {
                headEnd += 3;
            }
            if (headEnd > at && isRank(tokens, at, headEnd)) {
                TokenRange range = new TokenRange(at, headEnd);
                ranks.add(new Mention.RankMention(range, range.text(sentence)));
            }
            at = Math.max(Math.max(end, headEnd), at + 1);
        }
        return ranks;
    }

    /** "General of the Army". */
    private static boolean isOfTheArmy(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && WordClasses.word(tokens.get(at)).equals("of")
                && WordClasses.word(tokens.get(at + 1)).equals("the")
                && java.util.Set.of("army", "fleet", "navy").contains(WordClasses.word(tokens.get(at + 2)));
    }

    private boolean isRankWord(Token token) {
        return token.isCapitalised() && (isHead(token) || words.is(WordClass.RANK_MODIFIER, token));
    }

    private boolean isHead(Token token) {
        return words.is(WordClass.RANK_HEAD, token) || words.is(WordClass.RANK_ABBREVIATION, token);
    }

    private static boolean isRank(List<Token> tokens, int first, int end) {
        String before = first > 0 ? WordClasses.word(tokens.get(first - 1)) : "";
        boolean postBefore = GENERAL_IS_NO_RANK_BEHIND.contains(before)
                || before.equals("-")
                        && first > 1
                        && GENERAL_IS_NO_RANK_BEHIND.contains(WordClasses.word(tokens.get(first - 2)));
        String after = end < tokens.size() ? WordClasses.word(tokens.get(end)) : "";
        return !postBefore
                && !GENERAL_IS_NO_RANK_BEFORE.contains(after)
                && end < tokens.size()
                && (tokens.get(end).isCapitalised() || after.equals("of") && first < end && tokens.size() > end + 1);
    }
}

package org.communique.annotation;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordSet;

/**
 * Military ranks before a name: {@code "Sen. Lt. Gen. Tran" → rank "Sen. Lt. Gen."}; {@code "Secretary General"} and
 * {@code "General Staff"} are none. A rank that is retired keeps the word that says so: {@code "Major General (Rtd)"}.
 */
public final class RankAnnotator {
    private static final int LONGEST = 6;
    private static final Set<String> GENERAL_IS_NO_RANK_BEHIND = WordSet.words("""
            secretary director consul attorney governor inspector prosecutor solicitor comptroller auditor
            surgeon advocate accountant procurator commissioner coordinator quartermaster""");
    private static final Set<String> NO_RANK_BEHIND = WordSet.of("in", "of", "a", "as", "rank");
    private static final Set<String> SMALL_WORDS = WordSet.of("of", "the", "de", "d'armee");
    private static final Set<String> RETIRED = WordSet.of("rtd", "ret", "retd", "ret'd", "retired", "res", "reserve");

    private final WordClasses words;
    private final Map<String, String> longForms = new HashMap<>();
    /** The first word of each rank: nearly no word of a text is one. */
    private final Set<String> openers = new HashSet<>();

    public RankAnnotator(WordClasses words) {
        this.words = words;
        words.of(WordClass.RANK).forEach(rank -> openers.add(firstWord(rank)));
        for (String pair : words.of(WordClass.RANK_SHORT)) {
            int equals = pair.indexOf('=');
            longForms.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private static String firstWord(String rank) {
        int joint = rank.indexOf('_');
        return joint < 0 ? rank : rank.substring(0, joint);
    }

    public List<Mention.RankMention> annotate(Sentence sentence) {
        List<Mention.RankMention> ranks = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = isStaffOfAChief(tokens, at) ? at : longest(tokens, at);
            if (end > at && isRank(tokens, at, behindRetired(tokens, end))) {
                TokenRange range = new TokenRange(at, behindRetired(tokens, end));
                ranks.add(new Mention.RankMention(range, range.text(sentence)));
            }
            at = Math.max(end, at + 1);
        }
        return ranks;
    }

    /** "Chief of Defence Staff General Musa" has a staff and a general, no staff general. */
    private static boolean isStaffOfAChief(List<Token> tokens, int at) {
        return at > 0
                && WordClasses.word(tokens.get(at)).equals("staff")
                && isOneOf(
                        WordClasses.word(tokens.get(at - 1)),
                        "of",
                        "general",
                        "defence",
                        "defense",
                        "army",
                        "naval",
                        "navy",
                        "air",
                        "joint",
                        "military");
    }

    /** Where the longest rank that begins at {@code first} ends; {@code first} where none does. */
    private int longest(List<Token> tokens, int first) {
        if (!tokens.get(first).isWord()) {
            return first;
        }
        if (!openers.contains(firstWord(longForm(tokens.get(first), WordClasses.word(tokens.get(first)))))) {
            return first;
        }
        boolean capital = tokens.get(first).isCapitalised();
        int end = first;
        StringBuilder name = new StringBuilder();
        for (int at = first; at < tokens.size() && at < first + LONGEST + 2; at++) {
            Token token = tokens.get(at);
            if (token.form().equals("-") && at > first) {
                continue;
            }
            String word = WordClasses.word(token);
            if (!token.isWord() || (token.isCapitalised() != capital && !SMALL_WORDS.contains(word))) {
                break;
            }
            name.append(name.isEmpty() ? "" : "_").append(longForm(token, word));
            if (words.is(WordClass.RANK, name.toString())) {
                end = at + 1;
            }
        }
        return end;
    }

    /** "Gen." is a general; so are the parts of "Maj-Gen" and "Lieutenant-general"; "V." is vice, but "V" is an initial. */
    private String longForm(Token token, String word) {
        if (word.length() == 1 && !token.form().endsWith(".")) {
            return word;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            String first = word.substring(0, hyphen);
            String rest = word.substring(hyphen + 1);
            return longForms.getOrDefault(first, first) + "_" + longForms.getOrDefault(rest, rest);
        }
        return longForms.getOrDefault(word, word);
    }

    private static int behindRetired(List<Token> tokens, int end) {
        boolean retired = end + 2 < tokens.size()
                && tokens.get(end).form().equals("(")
                && RETIRED.contains(WordClasses.word(tokens.get(end + 1)))
                && tokens.get(end + 2).form().equals(")");
        return retired ? end + 3 : end;
    }

    private boolean isRank(List<Token> tokens, int first, int end) {
        if (end >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(end);
        boolean nameFollows = next.isWord()
                && (next.isCapitalised() || words.is(WordClass.PARTICLE, next) || isJoined(next))
                && (!isInstitution(next) || isAmirAsName(tokens, end));
        String before = first > 0 ? WordClasses.word(tokens.get(first - 1)) : "";
        boolean general = end == first + 1 && isOneOf(WordClasses.word(tokens.get(first)), "general", "gen");
        boolean postBefore = general && isPostOfAGeneral(tokens, first, before);
        return nameFollows
                && !postBefore
                && !commands(tokens, first, end)
                && (tokens.get(first).isCapitalised() || isSmall(tokens, first, end, before));
    }

    /** "General Amir Hatami". */
    private static boolean isAmirAsName(List<Token> tokens, int at) {
        return WordClasses.word(tokens.get(at)).equals("amir")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && tokens.get(at + 1).isCapitalised();
    }

    private static boolean isPostOfAGeneral(List<Token> tokens, int first, String before) {
        return GENERAL_IS_NO_RANK_BEHIND.contains(before)
                || before.equals("-")
                        && first > 1
                        && GENERAL_IS_NO_RANK_BEHIND.contains(WordClasses.word(tokens.get(first - 2)));
    }

    /** "Northern Army Commander Lt. Gen. Rao": a commander of something holds a post. */
    private boolean commands(List<Token> tokens, int first, int end) {
        boolean commander =
                end == first + 1 && WordClasses.word(tokens.get(first)).equals("commander");
        boolean ofSomething = first > 0
                && (tokens.get(first - 1).isCapitalised()
                        || tokens.get(first - 1).form().equals("'s"));
        return commander && (ofSomething || longest(tokens, end) > end);
    }

    /** "Al-Saud", "al-Burhan". */
    private static boolean isJoined(Token token) {
        int hyphen = token.form().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.form().length()
                && Character.isUpperCase(token.form().charAt(hyphen + 1));
    }

    private boolean isInstitution(Token next) {
        return words.is(WordClass.THING, next)
                || words.is(WordClass.PORTFOLIO, next)
                || words.is(WordClass.POST_HEAD, next)
                || words.is(WordClass.NOT_A_NAME, next) && next.form().length() > 3;
    }

    /** A rank in small letters is one right before a name: "senior general Aung Win", but not "in general Okonkwo". */
    private static boolean isSmall(List<Token> tokens, int first, int end, String before) {
        boolean doubtful = end == first + 1
                && isOneOf(
                        WordClasses.word(tokens.get(first)),
                        "major",
                        "captain",
                        "lieutenant",
                        "commander",
                        "brigadier",
                        "corporal",
                        "cadet",
                        "ensign");
        return !doubtful && !NO_RANK_BEHIND.contains(before) && tokens.get(end).isCapitalised();
    }
}

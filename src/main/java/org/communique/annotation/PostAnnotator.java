package org.communique.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Posts with their side: {@code "Russia's Deputy Defence Minister" → post "Deputy Defence Minister", side RUS};
 * {@code "Minister of Defense of the Republic of Azerbaijan" → post "Minister of Defense", side AZE}.
 *
 * <p>A post is a head word ("minister") with modifiers and portfolio words before it, and complements behind it as long
 * as they are made of portfolio words, states and organisations. So a name that follows ends it.
 */
public final class PostAnnotator {
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "to", "on", "at", "in");
    private static final Set<String> GLUE = Set.of("of", "the", "for", "and", "&", "-", "'s", "'", ",", "to");
    private static final Set<String> VERBAL = Set.of("to", "will", "would", "can", "may", "who");
    private static final Set<String> SENT_ABROAD =
            Set.of("ambassador", "envoy", "representative", "consul", "commissioner");
    private static final Set<String> STATE_FORMS = Set.of(
            "republic",
            "kingdom",
            "federation",
            "state",
            "union",
            "sultanate",
            "principality",
            "commonwealth",
            "emirate");

    private final WordClasses words;

    public PostAnnotator(WordClasses words) {
        this.words = words;
    }

    public List<Mention.PostMention> annotate(NameLayer names, List<Mention.RankMention> ranks) {
        List<Mention.PostMention> posts = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < names.sentence().tokens().size(); at++) {
            if (at >= free && isHead(names, ranks, at)) {
                Mention.PostMention post = new Reading(names, ranks, at, free).post();
                posts.add(post);
                free = post.range().end();
            }
        }
        return joined(names.sentence(), posts);
    }

    private boolean isHead(NameLayer names, List<Mention.RankMention> ranks, int at) {
        List<Token> tokens = names.sentence().tokens();
        Token token = tokens.get(at);
        boolean head = words.is(WordClass.POST_HEAD, token)
                || words.is(WordClass.POST_HEAD_TITLE, token)
                        && at > 0
                        && word(tokens, at - 1).equals("crown");
        if (!head || inRank(ranks, at) || names.organisationAt(at).isPresent()) {
            return false;
        }
        boolean hyphened = isHyphen(tokens, at + 1)
                || isHyphen(tokens, at - 1) && !words.is(WordClass.POST_MODIFIER, tokens.get(at - 2));
        boolean verb = !token.isCapitalised() && at > 0 && VERBAL.contains(word(tokens, at - 1));
        boolean modifies = at + 1 < tokens.size()
                && !inRank(ranks, at + 1)
                && (words.is(WordClass.POST_HEAD, tokens.get(at + 1)))
                && words.is(WordClass.POST_MODIFIER, token);
        return !verb && !modifies && !(hyphened && token.form().length() <= 4);
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return at > 1 && at < tokens.size() && tokens.get(at).form().equals("-");
    }

    private static boolean inRank(List<Mention.RankMention> ranks, int token) {
        return ranks.stream().anyMatch(rank -> rank.range().contains(token));
    }

    private static String word(List<Token> tokens, int at) {
        return WordClasses.word(tokens.get(at));
    }

    /** "Deputy Prime Minister and Minister of Foreign Affairs" before a name is one description of one person. */
    private static List<Mention.PostMention> joined(Sentence sentence, List<Mention.PostMention> posts) {
        List<Mention.PostMention> result = new ArrayList<>();
        for (Mention.PostMention post : posts) {
            if (!result.isEmpty() && areOne(sentence, result.getLast(), post)) {
                Mention.PostMention first = result.removeLast();
                TokenRange range = first.range().cover(post.range());
                String text = first.text() + " and " + post.text();
                result.add(new Mention.PostMention(
                        range,
                        text,
                        first.head(),
                        false,
                        first.former(),
                        first.side().or(post::side)));
            } else {
                result.add(post);
            }
        }
        return result;
    }

    private static boolean areOne(Sentence sentence, Mention.PostMention first, Mention.PostMention second) {
        List<Token> tokens = sentence.tokens();
        boolean linked = second.range().first() == first.range().end() + 1
                && word(tokens, first.range().end()).equals("and");
        boolean conflicting = first.side().isPresent()
                && second.side().isPresent()
                && !first.side().equals(second.side());
        boolean nameFollows = second.range().end() < tokens.size()
                && tokens.get(second.range().end()).isCapitalised();
        boolean apposition = first.range().first() > 0
                && word(tokens, first.range().first() - 1).equals(",");
        return linked && !first.plural() && !second.plural() && !conflicting && (nameFollows || apposition);
    }

    /** The reading of one post from its head outwards. */
    private final class Reading {
        private final NameLayer names;
        private final List<Token> tokens;
        private final List<Mention.RankMention> ranks;
        private final int head;
        private final int floor;
        private final List<Integer> dropped = new ArrayList<>();
        private Optional<Affiliation> side = Optional.empty();

        Reading(NameLayer names, List<Mention.RankMention> ranks, int head, int floor) {
            this.names = names;
            this.tokens = names.sentence().tokens();
            this.ranks = ranks;
            this.head = head;
            this.floor = floor;
        }

        Mention.PostMention post() {
            int first = left();
            int begin = sideBefore(first);
            boolean former = begin > floor
                    && words.is(WordClass.FORMER, tokens.get(begin - 1))
                    && Set.of("former", "ex", "late", "then").contains(word(tokens, begin - 1));
            int end = right();
            String text = text(first, end);
            String headWord = word(tokens, head);
            boolean plural = headWord.endsWith("s") && !headWord.endsWith("ss") || headWord.equals("chairmen");
            return new Mention.PostMention(
                    new TokenRange(begin, Math.max(end, head + 1)), text, singular(headWord), plural, former, side);
        }

        private int left() {
            int at = head;
            while (at > floor && belongsBefore(at - 1)) {
                at--;
            }
            while (at < head && isGlue(at)) {
                at++;
            }
            return at;
        }

        private boolean belongsBefore(int at) {
            Token token = tokens.get(at);
            if (inRank(ranks, at)) {
                return false;
            }
            Optional<Mention.StateMention> state = names.stateAt(at);
            if (state.isPresent()) {
                boolean inside =
                        state.get().adjective() && at > floor && words.is(WordClass.POST_MODIFIER, tokens.get(at - 1));
                if (inside && side.isEmpty()) {
                    side = Optional.of(Affiliation.state(state.get().iso3()));
                    dropped.add(at);
                }
                return inside;
            }
            if (words.is(WordClass.POST_MODIFIER, token) || words.is(WordClass.PORTFOLIO, token)) {
                return token.isCapitalised() || !tokens.get(head).isCapitalised();
            }
            boolean between = at > floor
                    && (word(tokens, at).equals("and") || word(tokens, at).equals("-"))
                    && words.is(WordClass.PORTFOLIO, tokens.get(at - 1))
                    && words.is(WordClass.PORTFOLIO, tokens.get(at + 1));
            return between
                    || word(tokens, at).equals("-")
                            && at > floor
                            && words.is(WordClass.POST_MODIFIER, tokens.get(at - 1));
        }

        /** The index where the state or organisation before the post begins, or {@code first} where none stands. */
        private int sideBefore(int first) {
            int at = first;
            if (at > floor && isGenitive(tokens.get(at - 1))) {
                at--;
            }
            if (at > floor) {
                Optional<Affiliation> named = names.affiliationAt(at - 1);
                if (named.isPresent()) {
                    side = side.or(() -> named);
                    int begin = at - 1;
                    while (begin > floor && names.affiliationAt(begin - 1).equals(named)) {
                        begin--;
                    }
                    return begin;
                }
            }
            return first;
        }

        private int right() {
            int end = head + 1;
            while (end < tokens.size()
                    && (word(tokens, end).equals("general")
                            || word(tokens, end).equals("-")
                                    && end + 1 < tokens.size()
                                    && word(tokens, end + 1).equals("general"))
                    && !inRank(ranks, end)) {
                end++;
            }
            int complement = complementEnd(end);
            while (complement > end) {
                end = complement;
                complement = complementEnd(end);
            }
            return end;
        }

        /** Reads one "of the …" behind {@code at}; answers {@code at} where none stands. */
        private int complementEnd(int at) {
            if (at >= tokens.size() || !COMPLEMENT.contains(word(tokens, at))) {
                return at;
            }
            boolean abroad = word(tokens, at).equals("to");
            if (abroad && !SENT_ABROAD.contains(singular(word(tokens, head)))) {
                return at;
            }
            int end = at;
            int next = at + 1;
            int sideFrom = -1;
            while (next < tokens.size() && !inRank(ranks, next)) {
                if (isContent(next)) {
                    Optional<Affiliation> named = names.affiliationAt(next);
                    if (named.isPresent() && !abroad) {
                        sideFrom = sideFrom < 0 ? next : sideFrom;
                        side = side.or(() -> named);
                    }
                    end = next + 1;
                    next++;
                } else if (isGlue(next) && reachesContent(next)) {
                    next++;
                } else {
                    break;
                }
            }
            if (end == at) {
                return at;
            }
            if (sideFrom >= 0) {
                dropSide(at, sideFrom, end);
            }
            return end;
        }

        private boolean isContent(int at) {
            return words.is(WordClass.PORTFOLIO, tokens.get(at))
                    || names.affiliationAt(at).isPresent();
        }

        /** Whether the glue at {@code at} leads on: a comma only within a list that "and" closes. */
        private boolean reachesContent(int at) {
            int next = at;
            boolean comma = false;
            while (next < tokens.size() && isGlue(next)) {
                comma |= word(tokens, next).equals(",");
                next++;
            }
            if (next >= tokens.size() || next - at > 3 || inRank(ranks, next) || !isContent(next) || startsPost(next)) {
                return false;
            }
            return !comma || closesList(next);
        }

        private boolean startsPost(int at) {
            int next = at;
            while (next < tokens.size()
                    && (words.is(WordClass.PORTFOLIO, tokens.get(next))
                            || words.is(WordClass.POST_MODIFIER, tokens.get(next))
                            || names.affiliationAt(next).isPresent()
                            || isGenitive(tokens.get(next)))) {
                next++;
            }
            return next < tokens.size() && words.is(WordClass.POST_HEAD, tokens.get(next));
        }

        private boolean closesList(int at) {
            for (int next = at; next < tokens.size() && next < at + 8; next++) {
                if (word(tokens, next).equals("and")) {
                    return next + 1 < tokens.size() && isContent(next + 1);
                }
                if (!isContent(next) && !word(tokens, next).equals(",")) {
                    return false;
                }
            }
            return false;
        }

        private boolean isGlue(int at) {
            return GLUE.contains(tokens.get(at).form());
        }

        /** A state at the end of the complement goes with the words that lead to it: "of the Republic of"; in its middle it goes alone, unless it ends a name: "Party of Vietnam". */
        private void dropSide(int complement, int sideFrom, int end) {
            int from = sideFrom;
            int to = sideFrom;
            while (to < end && names.affiliationAt(to).isPresent()) {
                to++;
            }
            boolean tail = to == end || to == end - 1 && isGenitive(tokens.get(to));
            if (!tail && sideFrom - 1 > complement && word(tokens, sideFrom - 1).equals("of")) {
                return;
            }
            if (tail && names.stateAt(sideFrom).isPresent()) {
                while (from > complement
                        && (isGlue(from - 1) || STATE_FORMS.contains(word(tokens, from - 1)))
                        && !word(tokens, from - 1).equals(",")) {
                    from--;
                }
            }
            if (tail || names.stateAt(sideFrom).isPresent()) {
                for (int at = from; at < to; at++) {
                    if (names.stateAt(sideFrom).isPresent() || tail && sideFrom == complement + 1) {
                        dropped.add(at);
                    }
                }
                if (to < end && isGenitive(tokens.get(to))) {
                    dropped.add(to);
                }
            }
        }

        private String text(int first, int end) {
            StringBuilder text = new StringBuilder();
            int behind = -1;
            for (int at = first; at < end; at++) {
                if (dropped.contains(at)) {
                    behind = -1;
                    continue;
                }
                Token token = tokens.get(at);
                if (!text.isEmpty() && (behind < 0 || token.span().begin() > behind)) {
                    text.append(' ');
                }
                text.append(token.form());
                behind = token.span().end();
            }
            return text.toString();
        }
    }

    private static boolean isGenitive(Token token) {
        return token.form().equals("'s") || token.form().equals("'");
    }

    private static String singular(String word) {
        return word.equals("chairmen")
                ? "chairman"
                : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}

package org.communique.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * People by name: a run of capitalised words that a post, a rank, an honorific, an apposition or a verb of speech makes a
 * person, and later mentions by a part of such a name. {@code "his Russian counterpart Colonel General Ivan Petrov" →
 * person "Ivan Petrov", rank "Colonel General", side RUS, counterpart}.
 */
public final class PersonAnnotator {
    private static final Set<String> SPEAKS = Set.of(
            "said",
            "says",
            "told",
            "noted",
            "stressed",
            "added",
            "stated",
            "emphasised",
            "emphasized",
            "affirmed",
            "met",
            "received",
            "hosted",
            "arrived",
            "expressed",
            "thanked",
            "urged",
            "called",
            "underlined",
            "highlighted",
            "pledged",
            "described",
            "welcomed",
            "praised",
            "proposed",
            "suggested",
            "signed",
            "underscored",
            "spoke");
    private static final Set<String> MONTHS_THAT_ARE_NAMES =
            Set.of("jun", "jan", "may", "mar", "april", "june", "august");
    private static final int NEAREST_POST = 3;

    private final WordClasses words;

    public PersonAnnotator(WordClasses words) {
        this.words = words;
    }

    /** What is known of a sentence before its people are. */
    public record Layers(NameLayer names, List<Mention.RankMention> ranks, List<Mention.PostMention> posts) {
        public Layers {
            ranks = List.copyOf(ranks);
            posts = List.copyOf(posts);
        }

        Sentence sentence() {
            return names.sentence();
        }
    }

    /** The people of each sentence, in order; a partial name counts only if the story gives the fuller one somewhere. */
    public List<List<Mention.PersonMention>> annotate(List<Layers> sentences) {
        List<List<Mention.PersonMention>> runs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Layers layers : sentences) {
            List<Mention.PersonMention> found = new ArrayList<>();
            for (TokenRange name : nameRuns(layers)) {
                Mention.PersonMention person = sharing(layers, found, described(layers, name));
                found.add(person);
                if (person.titled() || isSpeaker(layers, name)) {
                    nameWords(layers.sentence(), name).forEach(known::add);
                }
            }
            runs.add(found);
        }
        List<List<Mention.PersonMention>> people = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Layers layers = sentences.get(i);
            people.add(runs.get(i).stream()
                    .filter(person -> person.titled() || known.containsAll(nameWords(layers.sentence(), person.name())))
                    .toList());
        }
        return people;
    }

    /** "Foreign Ministers A and B": the post before the first name is the second's too. */
    private static Mention.PersonMention sharing(
            Layers layers, List<Mention.PersonMention> found, Mention.PersonMention person) {
        if (person.titled() || found.isEmpty()) {
            return person;
        }
        Mention.PersonMention before = found.getLast();
        boolean shared = before.post()
                .map(post -> layers.posts().stream()
                        .anyMatch(all -> all.plural()
                                && all.range().first() == post.range().first()))
                .orElse(false);
        boolean joined = person.name().first() == before.name().end() + 1
                && Set.of("and", ",")
                        .contains(WordClasses.word(
                                layers.sentence().tokens().get(before.name().end())));
        return shared && joined
                ? new Mention.PersonMention(
                        person.range(), person.name(), true, before.post(), Optional.empty(), person.side(), false)
                : person;
    }

    /** "Foreign Ministers" as the post of one of them. */
    private static Mention.PostMention ofOne(Mention.PostMention post) {
        if (!post.plural()) {
            return post;
        }
        String text = post.text().replaceFirst("(?i)\\b(" + post.head() + ")s\\b", "$1");
        return new Mention.PostMention(post.range(), text, post.head(), false, post.former(), post.side());
    }

    private boolean isSpeaker(Layers layers, TokenRange name) {
        List<Token> tokens = layers.sentence().tokens();
        return name.end() - name.first() >= 2
                && name.end() < tokens.size()
                && SPEAKS.contains(WordClasses.word(tokens.get(name.end())));
    }

    private List<String> nameWords(Sentence sentence, TokenRange name) {
        return sentence.tokens().subList(name.first(), name.end()).stream()
                .filter(token -> token.isWord() && !words.is(WordClass.PARTICLE, token))
                .map(WordClasses::word)
                .toList();
    }

    private List<TokenRange> nameRuns(Layers layers) {
        List<Token> tokens = layers.sentence().tokens();
        List<TokenRange> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (!isNameWord(layers, at, false)) {
                at++;
                continue;
            }
            int end = at + 1;
            int next = end;
            while (next < tokens.size()) {
                if (isNameWord(layers, next, true)) {
                    end = ++next;
                } else if (continues(layers, next, end)) {
                    next++;
                } else {
                    break;
                }
            }
            runs.add(new TokenRange(at, end));
            at = end;
        }
        return runs;
    }

    /** A particle or a hyphen joins names if a name follows; at most three such in a row. */
    private boolean continues(Layers layers, int at, int end) {
        List<Token> tokens = layers.sentence().tokens();
        Token token = tokens.get(at);
        boolean joint = token.form().equals("-")
                ? at + 1 < tokens.size()
                        && tokens.get(at - 1).span().end() == token.span().begin()
                        && tokens.get(at + 1).span().begin() == token.span().end()
                : words.is(WordClass.PARTICLE, token) && !token.form().equals("al-");
        return joint
                && at - end < 3
                && at + 1 < tokens.size()
                && (isNameWord(layers, at + 1, true) || words.is(WordClass.PARTICLE, tokens.get(at + 1)));
    }

    private boolean isNameWord(Layers layers, int at, boolean inside) {
        Token token = layers.sentence().tokens().get(at);
        if (!token.isWord() || !token.isCapitalised() || inTitle(layers, at)) {
            return false;
        }
        if (layers.names().organisationAt(at).isPresent()) {
            return false;
        }
        boolean titleBefore = titleEndsAt(layers, at);
        if (layers.names().stateAt(at).isPresent()) {
            return titleBefore && isPlainName(layers, at + 1);
        }
        if (isInitial(token)) {
            return inside || isPlainName(layers, at + 1) || isPlainName(layers, at + 2);
        }
        String word = WordClasses.word(token);
        if (words.is(WordClass.HONORIFIC, word) || MONTHS_THAT_ARE_NAMES.contains(word)) {
            boolean first = titleBefore && MONTHS_THAT_ARE_NAMES.contains(word) && isPlainName(layers, at + 1);
            return (inside || first) && !isNumber(layers, at + 1);
        }
        if (words.is(WordClass.NOT_A_NAME, word)) {
            return (inside || titleBefore) && isShortNameWord(token, at, layers);
        }
        boolean institution = words.is(WordClass.PORTFOLIO, word) || words.is(WordClass.POST_HEAD, word);
        return !institution || (titleBefore && isPlainName(layers, at + 1));
    }

    /** "J.", and the single letter of South Indian names. */
    private static boolean isInitial(Token token) {
        return token.form().length() == 1
                || token.form().length() == 2 && token.form().endsWith(".");
    }

    private static boolean isNumber(Layers layers, int at) {
        List<Token> tokens = layers.sentence().tokens();
        return at < tokens.size() && Character.isDigit(tokens.get(at).form().charAt(0));
    }

    /** "An" and "May" are name words between other name words, as in "Nguyen An Ninh". */
    private boolean isShortNameWord(Token token, int at, Layers layers) {
        return token.form().length() <= 3 && isPlainName(layers, at + 1);
    }

    private boolean isPlainName(Layers layers, int at) {
        if (at >= layers.sentence().tokens().size()) {
            return false;
        }
        Token token = layers.sentence().tokens().get(at);
        return token.isWord()
                && token.isCapitalised()
                && !inTitle(layers, at)
                && layers.names().affiliationAt(at).isEmpty()
                && !words.is(WordClass.NOT_A_NAME, token)
                && !words.is(WordClass.PORTFOLIO, token)
                && !words.is(WordClass.HONORIFIC, token);
    }

    private static boolean inTitle(Layers layers, int at) {
        return layers.ranks().stream().anyMatch(rank -> rank.range().contains(at))
                || layers.posts().stream().anyMatch(post -> post.range().contains(at));
    }

    private static boolean titleEndsAt(Layers layers, int at) {
        return layers.ranks().stream().anyMatch(rank -> rank.range().end() == at)
                || layers.posts().stream().anyMatch(post -> post.range().end() == at);
    }

    private Mention.PersonMention described(Layers layers, TokenRange name) {
        Before before = before(layers, name);
        Optional<Mention.PostMention> behind = before.post.isPresent() ? Optional.empty() : postBehind(layers, name);
        Optional<Affiliation> side = before.side
                .or(() -> before.post.flatMap(Mention.PostMention::side))
                .or(() -> behind.flatMap(Mention.PostMention::side));
        boolean counterpart = before.counterpart || (behind.isEmpty() && isCounterpartBehind(layers, name));
        Optional<Affiliation> sideBehind =
                counterpart && !before.counterpart ? sideOfCounterpartBehind(layers, name) : Optional.empty();
        boolean titled = before.honorific
                || before.post.isPresent()
                || before.rank.isPresent()
                || behind.isPresent()
                || counterpart;
        int end = behind.map(post -> post.range().end()).orElse(name.end());
        return new Mention.PersonMention(
                new TokenRange(before.first, end),
                name,
                titled,
                before.post.or(() -> behind),
                before.rank,
                side.or(() -> sideBehind).or(() -> stateBehind(layers, name)),
                counterpart);
    }

    /** Post, rank, honorifics and "counterpart" as they stand before a name, read leftwards. */
    private Before before(Layers layers, TokenRange name) {
        Before before = new Before();
        before.first = name.first();
        List<Token> tokens = layers.sentence().tokens();
        boolean more = true;
        while (more && before.first > 0) {
            more = false;
            int at = before.first;
            Token token = tokens.get(at - 1);
            Optional<Mention.RankMention> rank =
                    layers.ranks().stream().filter(r -> r.range().end() == at).findFirst();
            Optional<Mention.PostMention> post =
                    layers.posts().stream().filter(p -> p.range().end() == at).findFirst();
            if (rank.isPresent() && before.rank.isEmpty()) {
                before.rank = rank;
                before.first = rank.get().range().first();
                more = true;
            } else if (post.isPresent() && before.post.isEmpty()) {
                before.post = post.map(PersonAnnotator::ofOne);
                before.first = post.get().range().first();
                more = true;
            } else if (words.is(WordClass.HONORIFIC, token)) {
                before.honorific |= token.isCapitalised();
                before.first = at - 1;
                more = true;
            } else if (isCounterpart(token)) {
                before.counterpart = true;
                before.first = at - 1;
                before.side = layers.names().affiliationAt(at >= 2 ? at - 2 : 0);
            } else if (token.form().equals(",")
                    && at >= 2
                    && (isCounterpart(tokens.get(at - 2))
                            || before.first == name.first() && isApposition(layers, name, at - 1)
                            || (before.rank.isPresent() && before.post.isEmpty() && postEndsAt(layers, at - 1)))) {
                before.first = at - 1;
                more = true;
            } else if (before.side.isEmpty() && before.post.isEmpty() && at >= 1 && before.first < name.first()) {
                before.side = layers.names()
                        .stateAt(at - 1)
                        .filter(Mention.StateMention::adjective)
                        .map(s -> Affiliation.state(s.iso3()));
            }
        }
        return before;
    }

    /** "The Foreign Minister of Namibia, Josef Hamutenya, spoke": a name between commas behind a definite post. */
    private static boolean isApposition(Layers layers, TokenRange name, int comma) {
        List<Token> tokens = layers.sentence().tokens();
        boolean closed =
                name.end() < tokens.size() && tokens.get(name.end()).form().equals(",");
        return closed
                && name.end() - name.first() >= 2
                && layers.posts().stream()
                        .anyMatch(post -> post.range().end() == comma
                                && !post.plural()
                                && (post.side().isPresent()
                                        || post.range().first() > 0
                                                && WordClasses.word(tokens.get(
                                                                post.range().first() - 1))
                                                        .equals("the")));
    }

    private static boolean postEndsAt(Layers layers, int at) {
        return layers.posts().stream().anyMatch(post -> post.range().end() == at && !post.plural());
    }

    private static final class Before {
        private int first;
        private boolean honorific;
        private boolean counterpart;
        private Optional<Mention.PostMention> post = Optional.empty();
        private Optional<Mention.RankMention> rank = Optional.empty();
        private Optional<Affiliation> side = Optional.empty();
    }

    private static boolean isCounterpart(Token token) {
        return WordClasses.word(token).equals("counterpart");
    }

    /** "Khamliang Outhakaysone, the Lao defense minister": the post of an apposition, unless it is the next name's title. */
    private Optional<Mention.PostMention> postBehind(Layers layers, TokenRange name) {
        List<Token> tokens = layers.sentence().tokens();
        int at = behindParenthesis(tokens, name.end());
        if (at >= tokens.size() || !tokens.get(at).form().equals(",")) {
            return Optional.empty();
        }
        int comma = at;
        return layers.posts().stream()
                .filter(post ->
                        post.range().first() > comma && post.range().first() <= comma + NEAREST_POST && !post.plural())
                .filter(post -> isDeterminers(tokens, comma + 1, post.range().first()))
                .filter(post -> post.range().end() >= tokens.size()
                        || !isNameAhead(layers, post.range().end()))
                .findFirst();
    }

    private static int behindParenthesis(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).form().equals("(")) {
            for (int close = at + 1; close < tokens.size() && close < at + 6; close++) {
                if (tokens.get(close).form().equals(")")) {
                    return close + 1;
                }
            }
        }
        return at;
    }

    private static boolean isDeterminers(List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Set.of("the", "a", "an", "who", "is", "was", "then", "former", "also", "now")
                    .contains(WordClasses.word(tokens.get(at)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNameAhead(Layers layers, int at) {
        boolean rankAhead =
                layers.ranks().stream().anyMatch(rank -> rank.range().first() == at);
        return rankAhead
                || isPlainName(layers, at)
                || words.is(WordClass.HONORIFIC, layers.sentence().tokens().get(at));
    }

    private static boolean isCounterpartBehind(Layers layers, TokenRange name) {
        return counterpartBehind(layers, name) > 0;
    }

    /** The index of "counterpart" in ", his Italian counterpart" behind a name; 0 where there is none. */
    private static int counterpartBehind(Layers layers, TokenRange name) {
        List<Token> tokens = layers.sentence().tokens();
        if (name.end() >= tokens.size() || !tokens.get(name.end()).form().equals(",")) {
            return 0;
        }
        for (int at = name.end() + 1; at < tokens.size() && at < name.end() + 5; at++) {
            if (isCounterpart(tokens.get(at))) {
                return at;
            }
        }
        return 0;
    }

    /** "Minister of Health Kenji Mori of Japan". */
    private static Optional<Affiliation> stateBehind(Layers layers, TokenRange name) {
        List<Token> tokens = layers.sentence().tokens();
        boolean of = name.end() + 1 < tokens.size()
                && WordClasses.word(tokens.get(name.end())).equals("of");
        return of
                ? layers.names()
                        .stateAt(name.end() + 1)
                        .filter(state -> !state.adjective())
                        .map(state -> Affiliation.state(state.iso3()))
                : Optional.empty();
    }

    private static Optional<Affiliation> sideOfCounterpartBehind(Layers layers, TokenRange name) {
        return layers.names().affiliationAt(counterpartBehind(layers, name) - 1);
    }
}

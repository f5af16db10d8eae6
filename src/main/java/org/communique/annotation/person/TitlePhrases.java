package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.post.PostAnnotator;
import org.communique.text.WordSet;

/** Puts together what stands before and behind a name. */
final class TitlePhrases {
    private static final int LONGEST_LIST = 9;
    private static final Set<String> BARE =
            WordSet.of("minister", "ambassador", "secretary", "chief", "head", "leader", "diplomat");

    private static final Pattern MEN = Pattern.compile("\\b(chair|spokes)men\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEPUTIES = Pattern.compile("\\b(secretar|deput)ies\\b", Pattern.CASE_INSENSITIVE);

    private final TitledSentence sentence;
    private final NameWords words;
    private final PostAnnotator posts;

    TitlePhrases(TitledSentence sentence, NameWords words, PostAnnotator posts) {
        this.sentence = sentence;
        this.words = words;
        this.posts = posts;
    }

    Mention.PersonMention described(TokenRange name) {
        TitleBefore before = new TitleBefore(sentence, name);
        TitleBehind behind = new TitleBehind(sentence, words, name);
        Optional<Mention.PostMention> ahead = before.post().map(TitlePhrases::ofOne);
        Optional<Mention.PostMention> apposition =
                ahead.filter(post -> !isBare(post)).isPresent() ? Optional.empty() : behind.post();
        Optional<PostAnnotator.Unit> unit = apposition.isPresent() ? Optional.empty() : unit(name, ahead);
        Optional<Mention.PostMention> post = apposition.or(() -> joined(ahead, unit));
        boolean counterpartBehind = !before.counterpart() && post.isEmpty() && behind.isCounterpart();
        Optional<Affiliation> side = before.side()
                .or(() -> ahead.flatMap(Mention.PostMention::side))
                .or(() -> post.flatMap(Mention.PostMention::side))
                .or(() -> counterpartBehind ? behind.sideOfCounterpart() : Optional.empty())
                .or(behind::state)
                .or(() -> owner(before.first()));
        int end = Math.max(
                apposition.map(found -> found.range().end()).orElse(name.end()),
                unit.map(PostAnnotator.Unit::end).orElse(name.end()));
        return new Mention.PersonMention(
                new TokenRange(before.first(), end),
                name,
                before.isTitled() || apposition.isPresent() || counterpartBehind,
                post,
                before.rank().or(() -> apposition.flatMap(found -> diplomaticRank(ahead))),
                side,
                before.counterpart() || counterpartBehind || isListedCounterpart(before, post, behind));
    }

    /** "His counterparts Anna Berg of Norway and Omar Farsi of Oman". */
    private boolean isListedCounterpart(TitleBefore before, Optional<Mention.PostMention> post, TitleBehind behind) {
        if (post.isPresent()) {
            return false;
        }
        if (behind.state().isEmpty()) {
            return isRightBehindCounterparts(before.first());
        }
        for (int at = before.first() - 1; at >= 0; at--) {
            if (sentence.word(at).equals("counterparts")) {
                return true;
            }
        }
        return false;
    }

    /** "Their Chilean counterparts, Anna Berg and Omar Farsi": nothing but names between. */
    private boolean isRightBehindCounterparts(int first) {
        int at = first - 1;
        while (at > 0
                && first - at < LONGEST_LIST
                && (isOneOf(sentence.word(at), ",", "and", ":")
                        || sentence.isCapitalised(at) && !sentence.isTitle(at))) {
            at--;
        }
        return sentence.word(at).equals("counterparts");
    }

    /** "Germany's Boris Pistorius". */
    private Optional<Affiliation> owner(int first) {
        return sentence.isGenitive(first - 1) ? sentence.affiliation(first - 2) : Optional.empty();
    }

    /** "Ambassador Ana Quispe, Secretary for Latin America": beside a post "ambassador" is a rank. */
    private static Optional<Mention.RankMention> diplomaticRank(Optional<Mention.PostMention> ahead) {
        return ahead.filter(post -> post.text().equalsIgnoreCase("ambassador"))
                .map(post -> new Mention.RankMention(post.range(), post.text()));
    }

    private Optional<PostAnnotator.Unit> unit(TokenRange name, Optional<Mention.PostMention> ahead) {
        return ahead.filter(post -> !post.text().contains(" of "))
                .flatMap(post -> posts.unit(sentence.names(), sentence.ranks(), name.end(), post.head()));
    }

    private static Optional<Mention.PostMention> joined(
            Optional<Mention.PostMention> post, Optional<PostAnnotator.Unit> unit) {
        return post.map(found -> unit.map(part -> new Mention.PostMention(
                        found.range(),
                        found.text() + " " + part.text(),
                        found.head(),
                        found.plural(),
                        found.former(),
                        found.side().or(part::side)))
                .orElse(found));
    }

    private static boolean isBare(Mention.PostMention post) {
        return BARE.contains(post.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** "Foreign Ministers" as the post of one of them. */
    static Mention.PostMention ofOne(Mention.PostMention post) {
        if (!post.plural()) {
            return post;
        }
        String one = withoutPlural(post.text(), post.head());
        String man = MEN.matcher(one).replaceFirst("$1man");
        String text = DEPUTIES.matcher(man).replaceFirst("$1y");
        return new Mention.PostMention(post.range(), text, post.head(), false, post.former(), post.side());
    }

    /** The text with the first word that is the plural of {@code head} in the singular. */
    private static String withoutPlural(String text, String head) {
        for (int at = 0; at + head.length() < text.length(); at++) {
            int end = at + head.length();
            boolean plural = text.regionMatches(true, at, head, 0, head.length())
                    && Character.toLowerCase(text.charAt(end)) == 's'
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
            if (plural) {
                return text.substring(0, end) + text.substring(end + 1);
            }
        }
        return text;
    }
}

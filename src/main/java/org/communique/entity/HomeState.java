package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.LexicalEntry;
import org.communique.annotation.LexicalMatch;
import org.communique.annotation.Mention;
import org.communique.text.Block;
import org.communique.text.Span;
import org.communique.text.Story;
import org.communique.text.Token;
import org.communique.text.Tokenizer;

/** The state whose officials a story names without saying whose: the publisher's, else the dateline's, else the one named most. */
final class HomeState {
    private static final int EXPLAINED = -4;

    /** How much an official tells who is called by a post alone, and of whom it is known whose he is. */
    private static final int OWN = 4;

    private static final int LONGEST_MASTHEAD = 100;
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?i)\\b(government|ministry|department|embassy|presidency|president|prime minister|foreign office|armed forces|defen[cs]e forces?|parliament)\\b");

    private final Gazetteer gazetteer;
    private final PublisherResolver publishers;

    HomeState(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.publishers = new PublisherResolver(gazetteer);
    }

    /** {@code unexplained}: the states of officials who are known though the story does not say whose they are. */
    Optional<Affiliation> of(AnnotatedStory story, List<Affiliation> unexplained) {
        List<Affiliation> named = mostNamed(story);
        return publishers
                .publisher(story)
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()))
                .filter(named::contains)
                .or(() -> masthead(story))
                .or(() -> dateline(story).filter(state -> named.contains(state) || named.size() < 2))
                .or(() -> leastExplained(story, unexplained))
                .or(() -> dateline(story));
    }

    private Optional<Affiliation> dateline(AnnotatedStory story) {
        return story.datelinePlace()
                .flatMap(Mention.PlaceMention::key)
                .flatMap(gazetteer::place)
                .map(place -> Affiliation.state(place.country()));
    }

    /** The state from which the story comes, named in it or not: the publisher's, else the dateline's. */
    Optional<Affiliation> origin(AnnotatedStory story) {
        return publishers
                .publisher(story)
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()))
                .or(() -> dateline(story));
    }

    /** The dateline's state, unless the publisher is known to be of another; without a dateline the publisher's. */
    Optional<Affiliation> undisputed(AnnotatedStory story) {
        Optional<Affiliation> published = publishers
                .publisher(story)
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()));
        Optional<Affiliation> dated = dateline(story);
        return dated.isPresent() && published.isPresent() && !dated.equals(published)
                ? Optional.empty()
                : dated.or(() -> published);
    }

    /** "Republic of Turkey, Ministry of Foreign Affairs" above the story: the state whose own page it is. */
    private Optional<Affiliation> masthead(AnnotatedStory annotated) {
        Story story = annotated.story();
        for (Block block : story.blocks()) {
            switch (block.kind()) {
                case HEADER, FURNITURE -> {
                    Optional<Affiliation> state = masthead(story.textOf(block.span()));
                    if (state.isPresent()) {
                        return state;
                    }
                }
                case PARAGRAPH -> {
                    return Optional.empty();
                }
                case HEADLINE, CAPTION -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Affiliation> masthead(String line) {
        if (line.length() > LONGEST_MASTHEAD || !AUTHORITY.matcher(line).find()) {
            return Optional.empty();
        }
        List<Token> tokens = new Tokenizer().tokens(line, new Span(0, line.length()));
        for (int at = 0; at < tokens.size(); at++) {
            Optional<LexicalMatch> match = gazetteer.longestAt(tokens, at);
            if (match.isPresent()) {
                for (LexicalEntry entry : match.get().entries()) {
                    if (entry instanceof LexicalEntry.StateName name) {
                        return Optional.of(Affiliation.state(name.iso3()));
                    }
                    if (entry instanceof LexicalEntry.StateAdjective adjective) {
                        return Optional.of(Affiliation.state(adjective.iso3()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Of the states the one named most apart from officials who are called its, if any is: one's own are named without. */
    private Optional<Affiliation> leastExplained(AnnotatedStory story, List<Affiliation> unexplained) {
        Map<String, Integer> counts = counts(story);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        counts.values().removeIf(count -> 3 * count < most);
        unexplained.forEach(side -> counts.computeIfPresent(side.code(), (code, count) -> count + OWN));
        for (AnnotatedSentence sentence : story.sentences()) {
            for (Mention.PersonMention person : sentence.people()) {
                person.side()
                        .filter(side -> !side.organisation())
                        .ifPresent(side -> counts.merge(side.code(), EXPLAINED, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(state -> state.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(entry -> Affiliation.state(entry.getKey()));
    }

    /** The states of a story, the one named most first; a town counts for its state, but less. */
    List<Affiliation> mostNamed(AnnotatedStory story) {
        return counts(story).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(entry -> Affiliation.state(entry.getKey()))
                .toList();
    }

    private Map<String, Integer> counts(AnnotatedStory story) {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            sentence.names().states().forEach(state -> counts.merge(state.iso3(), 2, Integer::sum));
            for (Mention.PlaceMention place : sentence.names().places()) {
                place.key()
                        .flatMap(gazetteer::place)
                        .filter(PlaceEntry::capital)
                        .ifPresent(entry -> counts.merge(entry.country(), 1, Integer::sum));
            }
        }
        return counts;
    }
}

package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;

/** The state whose officials a story names without saying whose: the publisher's, else the dateline's, else the one named most. */
final class HomeState {
    private static final int EXPLAINED = -4;

    private final Gazetteer gazetteer;
    private final PublisherResolver publishers;

    HomeState(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.publishers = new PublisherResolver(gazetteer);
    }

    Optional<Affiliation> of(AnnotatedStory story) {
        List<Affiliation> named = mostNamed(story);
        return publishers
                .publisher(story)
                .flatMap(gazetteer::publisher)
                .map(entry -> Affiliation.state(entry.country()))
                .filter(named::contains)
                .or(() -> story.datelinePlace()
                        .flatMap(place -> gazetteer.place(place.keys().getFirst()))
                        .map(place -> Affiliation.state(place.country()))
                        .filter(state -> named.contains(state) || named.size() < 2))
                .or(() -> leastExplained(story));
    }

    /** Of the states the one named most apart from officials who are called its: one's own are named without. */
    private Optional<Affiliation> leastExplained(AnnotatedStory story) {
        Map<String, Integer> counts = counts(story);
        for (AnnotatedSentence sentence : story.sentences()) {
            for (Mention.PersonMention person : sentence.people()) {
                person.side()
                        .filter(side -> !side.organisation())
                        .ifPresent(side -> counts.merge(side.code(), EXPLAINED, Integer::sum));
            }
        }
        return counts.entrySet().stream()
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
                gazetteer
                        .place(place.keys().getFirst())
                        .filter(PlaceEntry::capital)
                        .ifPresent(entry -> counts.merge(entry.country(), 1, Integer::sum));
            }
        }
        return counts;
    }
}

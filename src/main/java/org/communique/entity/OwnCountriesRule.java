package org.communique.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/**
 * Several are met each in a country of his own: {@code "I will meet Prime Minister Vaea in Tonga and Prime Minister Rojas in
 * Chile"}. One alone may be met anywhere.
 */
final class OwnCountriesRule implements SideRule {
    private record Hosted(PersonCluster cluster, Affiliation state) {}

    @Override
    public void apply(Cast cast) {
        for (int i = 0; i < cast.byMention().size(); i++) {
            List<Hosted> hosted = hosted(cast, i);
            Set<Affiliation> states = new HashSet<>();
            hosted.forEach(one -> states.add(one.state()));
            if (hosted.size() > 1 && states.size() == hosted.size()) {
                hosted.forEach(one -> one.cluster().side = Optional.of(one.state()));
            }
        }
    }

    private static List<Hosted> hosted(Cast cast, int index) {
        AnnotatedSentence sentence = cast.sentence(index);
        List<Hosted> hosted = new ArrayList<>();
        for (Mention.PersonMention person : sentence.people()) {
            Optional<PersonCluster> cluster = cast.cluster(index, person)
                    .filter(found -> found.side.isEmpty() && person.post().isPresent() && !person.counterpart());
            cluster.flatMap(found ->
                            countryBehind(sentence, person.range().end()).map(state -> new Hosted(found, state)))
                    .ifPresent(hosted::add);
        }
        return hosted;
    }

    private static Optional<Affiliation> countryBehind(AnnotatedSentence sentence, int end) {
        int state = sentence.word(end + 1).equals("the") ? end + 2 : end + 1;
        return sentence.word(end).equals("in") && state < sentence.size()
                ? sentence.names()
                        .stateAt(state)
                        .filter(named -> !named.adjective())
                        .map(named -> Affiliation.state(named.iso3()))
                : Optional.empty();
    }
}

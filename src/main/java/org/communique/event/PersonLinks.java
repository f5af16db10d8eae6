package org.communique.event;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.PartialDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.Person;
import org.communique.entity.PlaceEntry;
import org.communique.entity.link.Described;
import org.communique.entity.link.PersonLink;
import org.communique.entity.link.PersonLinker;

/** Looks up the people of one story: what the story says of them, when it was published, and which states and organisations it names. */
final class PersonLinks {
    private final Gazetteer gazetteer;
    private final PersonLinker linker;

    PersonLinks(Gazetteer gazetteer, PersonLinker linker) {
        this.gazetteer = gazetteer;
        this.linker = linker;
    }

    /** From a person of the story to what became of the look-up. */
    Function<Person, PersonLink> in(AnnotatedStory story, Optional<PartialDate> published) {
        Set<String> sides = sides(story);
        return person -> linker.link(new Described(person.name(), person.position(), person.side(), published, sides));
    }

    /** A town stands for its state only if no other state has a town of that name. */
    private Set<String> sides(AnnotatedStory story) {
        Set<String> sides = new HashSet<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            sentence.names().states().forEach(state -> sides.add(state.iso3()));
            sentence.names().organisations().forEach(organisation -> sides.add(organisation.code()));
            sentence.names().seats().forEach(seat -> sides.add(seat.iso3()));
            for (Mention.PlaceMention place : sentence.names().places()) {
                Set<String> of = new HashSet<>();
                place.keys()
                        .forEach(key ->
                                gazetteer.place(key).map(PlaceEntry::country).ifPresent(of::add));
                if (of.size() == 1) {
                    sides.addAll(of);
                }
            }
        }
        return sides;
    }
}

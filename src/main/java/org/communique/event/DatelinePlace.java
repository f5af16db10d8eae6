package org.communique.event;

import java.util.Collection;
import java.util.Optional;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.entity.Gazetteer;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;

/** The town where the story is written, by its dateline. */
final class DatelinePlace {
    private final Gazetteer gazetteer;
    private final AnnotatedStory story;

    DatelinePlace(Gazetteer gazetteer, AnnotatedStory story) {
        this.gazetteer = gazetteer;
        this.story = story;
    }

    /** The town; of several of one name that of one of {@code parties}. */
    Optional<PlaceReport> of(Collection<Party> parties) {
        return story.datelinePlace().map(mention -> {
            String name = name(mention);
            Linking<PlaceEntry> linking = new PlaceLinker(gazetteer).link(name, mention.keys(), parties);
            return new PlaceReport(name, linking, PlaceLinker.country(linking));
        });
    }

    private String name(Mention.PlaceMention mention) {
        return story.dateline()
                .flatMap(dateline -> dateline.place())
                .map(span -> story.story().textOf(span))
                .orElse(mention.keys().getFirst());
    }
}

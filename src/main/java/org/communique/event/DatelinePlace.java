package org.communique.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.LexicalEntry;
import org.communique.annotation.LexicalMatch;
import org.communique.annotation.Mention;
import org.communique.annotation.time.Dateline;
import org.communique.entity.Gazetteer;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tokenizer;

/** The town where the story is written, by its dateline. */
final class DatelinePlace {
    private final Gazetteer gazetteer;
    private final AnnotatedStory story;

    DatelinePlace(Gazetteer gazetteer, AnnotatedStory story) {
        this.gazetteer = gazetteer;
        this.story = story;
    }

    /** The town; of several of one name that of the state behind it, as in "CORDOBA, Argentina", else of one of {@code parties}. */
    Optional<PlaceReport> of(Collection<Party> parties) {
        return story.datelinePlace().map(mention -> {
            String name = name(mention);
            Linking<PlaceEntry> linking = inRegion(mention)
                    .<Linking<PlaceEntry>>map(Linking.Linked::new)
                    .orElseGet(() -> new PlaceLinker(gazetteer).link(name, mention.keys(), parties));
            return new PlaceReport(name, linking, PlaceLinker.country(linking));
        });
    }

    /** The town of the name in the state that the dateline names behind it; "ATLANTA, Georgia" names none. */
    private Optional<PlaceEntry> inRegion(Mention.PlaceMention mention) {
        Optional<String> state = story.dateline().flatMap(Dateline::region).flatMap(this::state);
        return mention.keys().stream()
                .flatMap(key -> gazetteer.place(key).stream())
                .filter(place -> state.equals(Optional.of(place.country())))
                .findFirst();
    }

    private Optional<String> state(Span region) {
        List<Token> tokens = new Tokenizer().tokens(story.story().article().text(), region);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return gazetteer.longestAt(tokens, 0).stream()
                .map(LexicalMatch::entries)
                .flatMap(List::stream)
                .filter(LexicalEntry.StateName.class::isInstance)
                .map(entry -> ((LexicalEntry.StateName) entry).iso3())
                .findFirst();
    }

    private String name(Mention.PlaceMention mention) {
        return story.dateline()
                .flatMap(dateline -> dateline.place())
                .map(span -> story.story().textOf(span))
                .or(mention::key)
                .orElse("");
    }
}

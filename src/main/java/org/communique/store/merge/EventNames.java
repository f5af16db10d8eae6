package org.communique.store.merge;

import java.util.List;
import java.util.Optional;
import org.communique.rdf.IriMinter;
import org.communique.store.view.EventView;
import org.communique.store.view.ViewReader;

/** What events are called: by series and number, else by date, type, parties and place. */
public record EventNames(IriMinter minter, Background background) {
    /** The IRI that an event of these reports should have. */
    public String wish(List<EventView> reports) {
        CanonicalEvent event = new CanonicalEvent(reports);
        Optional<String> key = event.series();
        Optional<String> ordinal = event.ordinal().value();
        if (key.isPresent() && ordinal.isPresent()) {
            return minter.event(key.get(), Integer.parseInt(ordinal.get())).getURI();
        }
        List<String> parties =
                event.parties().stream().map(ViewReader::code).sorted().toList();
        Optional<String> place =
                event.place(new PlaceIris(minter, background)::of).value().map(ViewReader::code);
        return minter.event(IriMinter.eventName(event.date(), event.type(), parties, place))
                .getURI();
    }
}

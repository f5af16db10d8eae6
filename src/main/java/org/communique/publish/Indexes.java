package org.communique.publish;

import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Names;
import org.communique.publish.sparql.CompletionIndex;
import org.communique.publish.sparql.TermCounter;
import org.communique.publish.view.EventCollector;
import org.communique.publish.view.EventIndex;
import org.communique.store.find.FindIndex;
import org.communique.store.find.StorePass;
import org.communique.store.find.ThingCollector;

/**
 * What the site holds in memory of one revision of the store, read in one pass.
 *
 * @param things for the search and the pages that count
 * @param events for the views
 * @param terms for the completion
 */
record Indexes(FindIndex things, EventIndex events, CompletionIndex terms) {
    /** @param cancelled asked now and then whether nobody wants them any more */
    static Indexes read(DatasetGraph store, URI base, String revision, BooleanSupplier cancelled) {
        ThingCollector things = new ThingCollector(base.toString());
        EventCollector events = new EventCollector();
        TermCounter terms = new TermCounter();
        return Txn.calculateRead(store, () -> {
            new StorePass(store, base.toString(), cancelled).tell(List.of(things, events, terms));
            FindIndex index = things.index(revision);
            Names names = new Names(store, new Addresses(base));
            return new Indexes(index, events.index(), new CompletionIndex(terms.uses(), names::label, index));
        });
    }
}

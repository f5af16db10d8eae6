package org.communique.store.merge;

import java.util.List;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Slug;
import org.communique.store.view.PersonView;

/** What persons are called: by their fullest name, those of the gazetteer as there. */
public record PersonNames(IriMinter minter) {
    /** The IRI that a person of these reports should have. */
    public String wish(List<PersonView> reports) {
        CanonicalPerson person = new CanonicalPerson(reports);
        return person.linked()
                .orElseGet(() -> minter.person(Slug.of(person.name())).getURI());
    }
}

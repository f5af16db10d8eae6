package org.communique.store.view;

import java.util.List;
import java.util.Optional;

/**
 * A person as one article gives it.
 *
 * @param iri the report
 * @param source who says so
 * @param name the fullest form of the name in the article
 * @param aliases other forms
 * @param linked IRI of the entry of the gazetteer that the article's context decided on
 * @param held what the person held
 */
public record PersonView(
        String iri, Source source, String name, List<String> aliases, Optional<String> linked, Held held) {
    /**
     * What a person holds according to one report.
     *
     * @param side IRI of the state or organisation
     * @param position the post as worded
     * @param rank the rank as worded
     * @param rankConcept IRI of the rank
     */
    public record Held(
            Optional<String> side, Optional<String> position, Optional<String> rank, Optional<String> rankConcept) {
        /** The side without what was held there. */
        public Held sideOnly() {
            return new Held(side, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public PersonView {
        aliases = List.copyOf(aliases);
    }
}

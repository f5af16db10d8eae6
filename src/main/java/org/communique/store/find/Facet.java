package org.communique.store.find;

import java.util.Locale;
import java.util.Optional;
import org.communique.rdf.Dip;

/**
 * A side from which things can be looked at: each has any number of values of it. A value is written as a code, which is
 * short and stands in addresses: {@code VNM} for a state, {@code Meeting} for a class, {@code TASS} for a source.
 */
public enum Facet {
    /** The sort of page that a thing has, by the first step of its path. */
    KIND("Kind"),
    /** The class of an event, by its local name. */
    TYPE("Kind of event"),
    /** A state that is party of an event or a series, or that a person represents. */
    STATE("State"),
    /** An organisation, likewise. */
    ORGANISATION("Organisation"),
    /** Who took part in an event. */
    PERSON("Person"),
    /** The series to which an event belongs. */
    SERIES("Series"),
    /** What came up at an event. */
    TOPIC("Topic"),
    /** Where an event took place. */
    PLACE("Place"),
    /** The year in which an event began or an article was published. */
    YEAR("Year"),
    /** Whether an event was held, is planned, and so on. */
    STATUS("Status"),
    /** Who published an article, or the articles that report a thing. */
    SOURCE("Source");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** What the IRIs of its values begin with; empty where values are no IRIs. */
    public Optional<String> start(String base) {
        return switch (this) {
            case TYPE -> Optional.of(Dip.NS);
            case STATE, ORGANISATION, PERSON, SERIES, PLACE -> Optional.of(base + key() + "/");
            case TOPIC, STATUS -> Optional.of(Dip.ROOT + key() + "/");
            case KIND, YEAR, SOURCE -> Optional.empty();
        };
    }

    /** The code of a value with this IRI, empty if it is none of this facet. */
    Optional<String> code(String base, String iri) {
        return start(base)
                .filter(iri::startsWith)
                .map(start -> iri.substring(start.length()))
                .filter(code -> !code.isEmpty() && code.indexOf('#') < 0);
    }
}

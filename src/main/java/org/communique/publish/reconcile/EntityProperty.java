package org.communique.publish.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;

/**
 * What can be compared and fetched. A property's identifier is its name in the ontology, for a property of another
 * vocabulary its IRI.
 */
@SuppressWarnings("ImmutableEnumChecker") // Terms of a vocabulary and lists of them never change.
enum EntityProperty {
    REPRESENTS("represents (side)", Dip.represents, EntityType.PERSON, EntityType.POST),
    POSITION("position as stated (post)", Dip.positionAsStated, Path.OWN_AND_ROLES, EntityType.PERSON),
    RANK("rank as stated", Dip.rankAsStated, Path.OWN_AND_ROLES, EntityType.PERSON),
    COUNTRY("country", Dip.country, EntityType.EVENT, EntityType.PLACE),
    PARTY("party", Dip.party, EntityType.EVENT, EntityType.SERIES),
    START("start date", Dip.startDate, EntityType.EVENT),
    END("end date", Dip.endDate, EntityType.EVENT),
    PLACE("place", Dip.place, EntityType.EVENT),
    SERIES("series", Dip.series, EntityType.EVENT),
    ORDINAL("ordinal", Dip.ordinal, EntityType.EVENT),
    STATUS("status", Dip.status, EntityType.EVENT),
    TOPIC("topic", Dip.topic, EntityType.EVENT),
    PARTICIPANT("participant", Dip.participant, Path.ROLES, EntityType.EVENT),
    SERIES_KEY("key of the series", Dip.seriesKey, EntityType.SERIES),
    FIRST("first ordinal", Dip.firstOrdinal, EntityType.SERIES),
    LAST("last ordinal", Dip.lastOrdinal, EntityType.SERIES),
    MISSING("missing ordinal", Dip.missingOrdinal, EntityType.SERIES),
    ISO2("ISO 3166-1 alpha-2 code", Dip.iso2, EntityType.STATE),
    ISO3("ISO 3166-1 alpha-3 code", Dip.iso3, EntityType.STATE),
    SHORT_NAME("short name", Dip.shortName, EntityType.ORGANISATION),
    LEVEL("level of the post", Dip.postLevel, EntityType.POST),
    HOLDER("holder", Dip.holder, Path.TENURES, EntityType.POST),
    OTHER_NAME("other spelling", SKOS.altLabel, EntityType.values()),
    WIKIDATA("Wikidata item", OWL.sameAs, EntityType.values());

    /** Where a value stands. */
    enum Path {
        /** At the thing. */
        OWN,
        /** At the thing, and at the parts that a person took in events. */
        OWN_AND_ROLES,
        /** At the parts that people took in an event. */
        ROLES,
        /** At the times for which somebody is known to have held a post. */
        TENURES
    }

    private static final Set<EntityProperty> IDENTIFYING = EnumSet.of(SERIES_KEY, ISO2, ISO3, WIKIDATA);

    private final String title;
    private final Property property;
    private final Path path;
    private final List<EntityType> types;

    EntityProperty(String title, Property property, EntityType... types) {
        this(title, property, Path.OWN, types);
    }

    EntityProperty(String title, Property property, Path path, EntityType... types) {
        this.title = title;
        this.property = property;
        this.path = path;
        this.types = List.of(types);
    }

    String id() {
        return property.getURI().startsWith(Dip.NS) ? property.getLocalName() : property.getURI();
    }

    String title() {
        return title;
    }

    Property property() {
        return property;
    }

    boolean isOf(EntityType type) {
        return types.contains(type);
    }

    Path path() {
        return path;
    }

    /** Whether no two things share a value. */
    boolean isIdentifying() {
        return IDENTIFYING.contains(this);
    }

    /** The property that a client means: by identifier, or by IRI. */
    static Optional<EntityProperty> named(String name) {
        return Arrays.stream(values())
                .filter(property ->
                        property.id().equals(name) || property.property.getURI().equals(name))
                .findFirst();
    }
}

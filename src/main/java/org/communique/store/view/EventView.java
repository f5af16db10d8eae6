package org.communique.store.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;
import org.communique.rdf.Dip;

/**
 * An event as one article gives it. All strings are IRIs unless said otherwise.
 *
 * @param iri the report
 * @param source who says so
 * @param type what kind of event
 * @param status the concept
 * @param start first day
 * @param end last day
 * @param place where
 * @param country the state of the place
 * @param series the series it is a round of
 * @param ordinal its number there
 * @param parties the sides
 * @param participations who took part
 * @param documents what was signed, issued or adopted
 * @param award what was conferred
 * @param partOf the report of the larger event
 * @param topics the concepts
 * @param codes the codes of event data sets, by the IRI of the property that gives them
 */
public record EventView(
        String iri,
        Source source,
        EventType type,
        Optional<String> status,
        Optional<When> start,
        Optional<When> end,
        Optional<PlaceView> place,
        Optional<String> country,
        Optional<SeriesView> series,
        OptionalInt ordinal,
        Set<String> parties,
        List<ParticipationView> participations,
        List<DocumentView> documents,
        Optional<AwardView> award,
        Optional<String> partOf,
        Set<String> topics,
        Map<String, Set<String>> codes) {
    /** The properties that give codes of event data sets. */
    public static final List<Property> CODES = List.of(Dip.plover, Dip.cameo);

    /** A date and the concept of what it was read from. */
    public record When(PartialDate date, Optional<String> basis) {}

    /** A place: its report, its name as worded, the entry of the gazetteer it is linked to, its state. */
    public record PlaceView(String iri, String name, Optional<String> linked, Optional<String> country) {}

    /** A series: its report, its name as worded, its key, its sides. */
    public record SeriesView(String iri, String label, String key, Set<String> parties) {}

    /** A participation: its report, the person's report, the role's code, what the person held. */
    public record ParticipationView(
            String iri, String person, String role, PersonView.Held held, Optional<String> onBehalfOf) {}

    /** A document: its report, its name as worded, the concept of its kind, how many. */
    public record DocumentView(String iri, String label, String kind, OptionalInt count) {}

    /** An award: its report and its name as worded. */
    public record AwardView(String iri, String name) {}

    public EventView {
        parties = Set.copyOf(parties);
        participations = List.copyOf(participations);
        documents = List.copyOf(documents);
        topics = Set.copyOf(topics);
        codes = Map.copyOf(codes);
    }
}

package org.communique.release.form;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.IriMinter;

/**
 * Trips with the columns of COLT, the Country and Organizational Leader Travel data of the Frederick S. Pardee Institute.
 * COLT follows heads of state and government; here everybody is a row whom the news show abroad for a side. The names of the
 * columns are COLT's, their order is ours; the last one is no column of COLT.
 */
public final class Colt {
    private static final String REGIONS = "the gazetteer has no regions";
    private static final String LEADERS = "who was head of state or government is not told apart";

    /** The columns, in their order. */
    public static final List<Column<Trip>> COLUMNS = List.of(
            Column.of("TripID", "unique in this dataset; not COLT's", Trip::id),
            Column.of("LeaderID", "IRI of the person", Trip::traveller),
            Column.of("LeaderCountryOrIGO", "the side represented, by the gazetteer", trip -> trip.home().name()),
            Column.of(
                    "LeaderCountryISO",
                    "ISO 3166-1 alpha-3; empty for an organisation",
                    trip -> trip.home().isState() ? trip.home().code() : ""),
            Column.blank("LeaderRegion", REGIONS),
            Column.blank("LeaderSubregion", REGIONS),
            Column.blank("PriorityLeader", LEADERS),
            Column.blank("LeaderRole", LEADERS),
            Column.of("LeaderTitle", "the post as worded; empty where no report tells one", Trip::position),
            Column.blank("LeaderSurname", "names are not cut: their order differs from language to language"),
            Column.of("LeaderFullName", "the person's label", Trip::name),
            Column.of("CountryVisited", "by the gazetteer", Trip::country),
            Column.of("CountryVisitedISO", "ISO 3166-1 alpha-3", Trip::countryCode),
            Column.blank("RegionVisited", REGIONS),
            Column.blank("SubRegionVisited", REGIONS),
            Column.blank("DisputedTerritory", "not in the gazetteer"),
            Column.blank("SemiAutoTerritory", "not in the gazetteer"),
            Column.of("CityVisited", "places of its events; empty where no report names one", trip -> String.join("; ", trip.cities())),
            Column.of("TripYear", "empty where no report dates it", trip -> trip.start().isEmpty() ? "" : trip.start().substring(0, 4)),
            Column.of("TripStartDate", "first day, month or year of its events: travel itself is seldom reported", Trip::start),
            Column.of("TripEndDate", "last day of its events", Trip::end),
            Column.of("TripDuration", "days from the first to the last, both counted; empty unless both are days", Trip::days),
            Column.blank("MetHostHoGS", LEADERS),
            Column.blank("HostHOGSName", LEADERS),
            Column.blank("MetNonhostHOGS", LEADERS),
            Column.blank("NonhostHOGSNames", LEADERS),
            Column.blank("MetIGOLeader", LEADERS),
            Column.blank("IGOLeaderName", LEADERS),
            Column.of(
                    "AttendedMultilatEvent",
                    "Yes where one of its events is a conference or has three sides or more; else empty, which is not No",
                    trip -> trip.multilateral().isEmpty() ? "" : "Yes"),
            Column.blank("AttendedMultilatMinisterialEvent", "the level of a conference is not read"),
            Column.of("NameMultilatEvent", "label of that event", Trip::multilateral),
            Column.blank("PublicAddress", "statements are read, but not where and before whom; see the statements table"),
            Column.of("SignedAgreement", "Yes where a document is reported; else empty, which is not No", trip -> trip.signed() ? "Yes" : ""),
            Column.blank("BusinessLeaderOrForum", "not read"),
            Column.blank("CulturalSiteOrCeremony", "not read"),
            Column.blank("Confidence(1-5)", "a judgement of COLT's coders; reports here carry dip:confidence"),
            Column.blank("Notes", "nobody writes any"),
            Column.of("SourceLink1", "address of an article that reports it", trip -> source(trip, 0)),
            Column.of("SourceLink2", "another", trip -> source(trip, 1)),
            Column.of("SourceLink3", "another", trip -> source(trip, 2)),
            Column.of("Event", "IRI of the event: its page holds the evidence. Not a column of COLT", Trip::event));

    private Colt() {}

    private static String source(Trip trip, int number) {
        return number < trip.sources().size() ? trip.sources().get(number) : "";
    }

    /** The rows, by their identifiers. */
    public static Iterator<List<String>> rows(DatasetGraph dataset, IriMinter minter) {
        return Iter.map(
                new Trips(dataset, minter).all().iterator(),
                trip -> COLUMNS.stream().map(column -> column.cell(trip)).toList());
    }
}

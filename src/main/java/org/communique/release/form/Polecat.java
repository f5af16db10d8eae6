package org.communique.release.form;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.release.form.CodedEvent.Actor;
import org.communique.rdf.IriMinter;

/**
 * The layout of POLECAT (https://doi.org/10.7910/DVN/AJGVIT): 40 columns, one row for each coded event of a story. Several
 * values of a cell are parted by semicolons, as there.
 */
public final class Polecat {
    private static final String SECTORS = "sectors of actors are not coded";
    private static final String WIKIPEDIA = "links lead to Wikidata; see the persons table";

    private Polecat() {}

    /** @param program the version of this program */
    public static List<Column<CodedEvent>> columns(String program) {
        return List.of(
                Column.of("Event ID", "IRI of the report: leads to the article and its evidence", CodedEvent::iri),
                Column.of(
                        "Event Date",
                        "first day; empty where it is known to the month or year only. POLECAT takes the day of publication there",
                        CodedEvent::date),
                Column.of("Event Type", "PLOVER type after event-codes.md", CodedEvent::plover),
                Column.of("Event Mode", "PLOVER mode; empty where the type has none here", CodedEvent::mode),
                Column.blank("Intensity", "the project's own scale; nothing of the kind is measured"),
                Column.of("Quad Code", "from the type: VERBAL or MATERIAL COOPERATION", Polecat::quad),
                Column.blank("Contexts", "no published table leads from the topics here to contexts; see the topics table"),
                Column.of("Actor Name", "sides that acted, by the gazetteer", actors(Party::name)),
                Column.of("Actor Country", "ISO 3166-1 alpha-3; IGO for an organisation", actors(Polecat::country)),
                Column.of("Actor COW", "Correlates of War codes of the states among them", actors(Party::cow)),
                Column.blank("Primary Actor Sector", SECTORS),
                Column.blank("Actor Sectors", SECTORS),
                Column.of("Actor Title", "posts of those who were there for them, as worded", people(CodedEvent::actors, Actor::posts)),
                Column.of("Actor Name Raw", "their names as the article writes them", people(CodedEvent::actors, Actor::people)),
                Column.blank("Wikipedia Actor ID", WIKIPEDIA),
                Column.of("Recipient Name", "the other sides", recipients(Party::name)),
                Column.of("Recipient Country", "as Actor Country", recipients(Polecat::country)),
                Column.of("Recipient COW", "as Actor COW", recipients(Party::cow)),
                Column.blank("Primary Recipient Sector", SECTORS),
                Column.blank("Recipient Sectors", SECTORS),
                Column.of("Recipient Title", "as Actor Title", people(CodedEvent::recipients, Actor::posts)),
                Column.of("Recipient Name Raw", "as Actor Name Raw", people(CodedEvent::recipients, Actor::people)),
                Column.blank("Wikipedia Recipient ID", WIKIPEDIA),
                Column.of("Placename", "the place by the gazetteer", event -> event.place().name()),
                Column.of("City", "the same: the gazetteer's places are towns", event -> event.place().name()),
                Column.blank("District", "the gazetteer has no districts"),
                Column.blank("Province", "the gazetteer has no provinces"),
                Column.of("Country", "ISO 3166-1 alpha-3 of the state where it was", event -> event.place().country()),
                Column.of("Latitude", "degrees of WGS 84, by the gazetteer", event -> event.place().latitude()),
                Column.of("Longitude", "degrees of WGS 84, by the gazetteer", event -> event.place().longitude()),
                Column.of("GeoNames ID", "by the gazetteer", event -> event.place().geoNames()),
                Column.of("Raw Placename", "the place as the article words it", event -> event.place().stated()),
                Column.blank("Feature Type", "GeoNames' class of the place is not in the gazetteer"),
                Column.of("Source", "publisher of the article", event -> event.story().publisher()),
                Column.of(
                        "Publication Date",
                        "as precise as the article tells; empty where it does not",
                        event -> event.story().published()),
                Column.of("Story People", "people of the article", event -> joined(event.story().people())),
                Column.of(
                        "Story Organizations",
                        "organisations that are parties of its events",
                        event -> joined(event.story().organisations())),
                Column.of("Story Locations", "places of its events, as worded", event -> joined(event.story().places())),
                Column.of("Language", "English: the reader takes nothing else", event -> "English"),
                Column.of("Version", "of the program that coded it", event -> "communique-" + program));
    }

    /** The rows, by article and report. */
    public static Iterator<List<String>> rows(DatasetGraph dataset, IriMinter minter, String program) {
        List<Column<CodedEvent>> columns = columns(program);
        return Iter.map(
                new CodedEvents(dataset, minter).all(),
                event -> columns.stream().map(column -> column.cell(event)).toList());
    }

    private static String quad(CodedEvent event) {
        return event.quad() == 1 ? "VERBAL COOPERATION" : "MATERIAL COOPERATION";
    }

    private static String country(Party party) {
        return party.isState() ? party.code() : "IGO";
    }

    private static Function<CodedEvent, String> actors(Function<Party, String> value) {
        return event -> parties(event.actors(), value);
    }

    private static Function<CodedEvent, String> recipients(Function<Party, String> value) {
        return event -> parties(event.recipients(), value);
    }

    private static String parties(List<Actor> actors, Function<Party, String> value) {
        return joined(actors.stream().map(actor -> value.apply(actor.party())).toList());
    }

    private static Function<CodedEvent, String> people(
            Function<CodedEvent, List<Actor>> side, Function<Actor, List<String>> value) {
        return event -> joined(side.apply(event).stream()
                .flatMap(actor -> value.apply(actor).stream())
                .toList());
    }

    /** A semicolon within a value would part it. */
    private static String joined(List<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace(';', ','))
                .collect(Collectors.joining(";"));
    }
}

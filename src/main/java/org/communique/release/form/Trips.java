package org.communique.release.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;

/**
 * Trips of the consensus: a person takes part in held events in a country other than the one represented; events that are
 * parts of one event make one trip. Nobody travels to a call, and who is posted in the country, such as an ambassador, did
 * not come for the event. Trips are held in memory.
 */
final class Trips {
    private static final int MANY = 3;
    private static final int SOURCES = 3;
    private static final int DEEPEST = 8;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern POSTED =
            Pattern.compile("\\b(ambassador|consul|charg[eé]|attach[eé]|high commissioner)", Pattern.CASE_INSENSITIVE);

    private final DatasetGraph dataset;
    private final String base;
    private final Reference reference;

    /** @param dataset within a read transaction */
    Trips(DatasetGraph dataset, IriMinter minter) {
        this.dataset = dataset;
        this.base = minter.base();
        this.reference = new Reference(dataset, minter);
    }

    /** Where somebody was for a side. */
    private record Stay(Node person, Node home, Node event, String position) {}

    Collection<Trip> all() {
        Map<String, List<Stay>> stays = new TreeMap<>();
        Iter.forEach(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Dip.participation.asNode(), Node.ANY),
                quad -> stay(quad.getSubject(), quad.getObject())
                        .ifPresent(stay -> stays.computeIfAbsent(id(stay), id -> new ArrayList<>())
                                .add(stay)));
        List<Trip> trips = new ArrayList<>();
        stays.forEach((id, of) -> {
            of.sort(Comparator.comparing(stay -> stay.event().getURI()));
            trips.add(trip(id, of));
        });
        return trips;
    }

    private Optional<Stay> stay(Node event, Node participation) {
        Facts at = about(event);
        Facts part = about(participation);
        String position = part.text(participation, Dip.positionAsStated);
        boolean held = Facts.local(at.text(event, Dip.status)).equals("held")
                && !at.values(event, RDF.type).contains(Dip.Call.asNode());
        Optional<Node> country = at.value(event, Dip.country);
        Optional<Node> home = part.value(participation, Dip.represents);
        Optional<Node> person = part.value(participation, Dip.participant);
        boolean abroad = country.isPresent() && home.isPresent() && person.isPresent() && !country.equals(home);
        return held && abroad && !POSTED.matcher(position).find()
                ? Optional.of(new Stay(person.get(), home.get(), event, position))
                : Optional.empty();
    }

    private String id(Stay stay) {
        String country = Facts.local(about(stay.event()).text(stay.event(), Dip.country));
        return "%s/%s/%s"
                .formatted(
                        whole(stay.event()).getURI().substring(base.length()),
                        Facts.local(stay.person().getURI()),
                        country);
    }

    /** The widest event that this one is a part of. */
    private Node whole(Node event) {
        Node whole = event;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Node> wider = about(whole).value(whole, Dip.partOfEvent);
            if (wider.isEmpty()) {
                return whole;
            }
            whole = wider.get();
        }
        return whole;
    }

    private Trip trip(String id, List<Stay> stays) {
        TreeSet<String> days = new TreeSet<>();
        TreeSet<String> cities = new TreeSet<>();
        TreeSet<String> sources = new TreeSet<>();
        String multilateral = "";
        boolean signed = false;
        for (Stay stay : stays) {
            Node event = stay.event();
            Facts facts = about(event);
            facts.value(event, Dip.startDate).map(Facts::text).ifPresent(days::add);
            facts.value(event, Dip.endDate).map(Facts::text).ifPresent(days::add);
            facts.value(event, Dip.place)
                    .map(reference::label)
                    .filter(label -> !label.isEmpty())
                    .ifPresent(cities::add);
            boolean many = facts.values(event, RDF.type).contains(Dip.Conference.asNode())
                    || facts.values(event, Dip.party).size() >= MANY;
            if (many && multilateral.isEmpty()) {
                multilateral = reference.label(event);
            }
            signed |= facts.values(event, RDF.type).contains(Dip.Signing.asNode())
                    || !facts.values(event, Dip.producedDocument).isEmpty();
            sources.addAll(sources(event));
        }
        Stay first = stays.getFirst();
        Node country = about(first.event()).value(first.event(), Dip.country).orElseThrow();
        Party visited = reference.party(country);
        String position =
                stays.stream().map(Stay::position).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return new Trip(
                id,
                whole(first.event()).getURI(),
                first.person().getURI(),
                reference.label(first.person()),
                position,
                reference.party(first.home()),
                visited.name(),
                visited.code(),
                days.isEmpty() ? "" : days.first(),
                days.isEmpty() ? "" : days.last(),
                days.isEmpty() ? "" : duration(days.first(), days.last()),
                List.copyOf(cities),
                multilateral,
                signed,
                sources.stream().limit(SOURCES).toList());
    }

    private List<String> sources(Node event) {
        List<String> addresses = new ArrayList<>();
        Iter.forEach(dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), event), report -> {
            String article = report.getSubject().getURI().replaceFirst("#.*$", "");
            String graph = base + "graph/" + article.substring(base.length());
            Iter.forEach(
                    dataset.find(
                            NodeFactory.createURI(graph),
                            NodeFactory.createURI(article),
                            SchemaDO.url.asNode(),
                            Node.ANY),
                    address -> addresses.add(Facts.text(address.getObject())));
        });
        return addresses;
    }

    private static String duration(String first, String last) {
        boolean days = first.matches(DAY) && last.matches(DAY);
        return days ? Long.toString(ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(last)) + 1) : "";
    }

    private Facts about(Node thing) {
        return Facts.of(dataset, Quad.defaultGraphIRI, thing);
    }
}

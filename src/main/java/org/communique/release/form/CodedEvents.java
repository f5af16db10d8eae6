package org.communique.release.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;

/** The coded event reports of a dataset, article by article: each article's graph is in memory alone. */
final class CodedEvents {
    private static final Set<String> HOSTS = Set.of("host", "recipient");
    private static final Set<String> GUESTS = Set.of("guest", "conferrer");

    private final DatasetGraph dataset;
    private final String articleGraphs;
    private final Reference reference;

    /** @param dataset within a read transaction */
    CodedEvents(DatasetGraph dataset, IriMinter minter) {
        this.dataset = dataset;
        this.articleGraphs = minter.articleGraph("").getURI();
        this.reference = new Reference(dataset, minter);
    }

    /** All of them, by article and report. */
    Iterator<CodedEvent> all() {
        List<Node> graphs = new ArrayList<>();
        Iter.forEach(dataset.listGraphNodes(), graph -> {
            if (graph.isURI() && graph.getURI().startsWith(articleGraphs)) {
                graphs.add(graph);
            }
        });
        graphs.sort(Comparator.comparing(Node::getURI));
        return graphs.stream().flatMap(graph -> of(graph).stream()).iterator();
    }

    private List<CodedEvent> of(Node graph) {
        Facts facts = Facts.of(dataset, graph);
        Optional<CodedEvent.Story> story = facts.subjects().stream()
                .filter(subject -> facts.values(subject, RDF.type).contains(Dip.Article.asNode()))
                .findFirst()
                .map(article -> story(facts, article));
        List<CodedEvent> events = new ArrayList<>();
        for (Node subject : facts.subjects()) {
            if (story.isPresent() && facts.value(subject, Dip.plover).isPresent()) {
                events.add(event(facts, subject, story.get()));
            }
        }
        return events;
    }

    private CodedEvent.Story story(Facts facts, Node article) {
        Set<String> organisations = new HashSet<>();
        for (Node subject : facts.subjects()) {
            facts.values(subject, Dip.party).stream()
                    .map(reference::party)
                    .filter(party -> !party.isState())
                    .forEach(party -> organisations.add(party.name()));
        }
        return new CodedEvent.Story(
                facts.text(article, DCTerms.identifier),
                facts.text(article, DCTerms.publisher),
                facts.text(article, DCTerms.issued),
                facts.text(article, SchemaDO.url),
                facts.text(article, SchemaDO.headline),
                labels(facts, Dip.Person),
                organisations.stream().sorted().toList(),
                labels(facts, Dip.Place));
    }

    private static List<String> labels(Facts facts, Resource type) {
        return facts.subjects().stream()
                .filter(subject -> facts.values(subject, RDF.type).contains(type.asNode()))
                .map(subject -> facts.text(subject, RDFS.label))
                .filter(label -> !label.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    private CodedEvent event(Facts facts, Node event, CodedEvent.Story story) {
        List<Node> parties = facts.values(event, Dip.party);
        Set<Node> hosts = hosts(facts, event, parties);
        List<CodedEvent.Actor> actors = new ArrayList<>();
        List<CodedEvent.Actor> recipients = new ArrayList<>();
        for (Node party : parties) {
            boolean receives = hosts.isEmpty() ? !actors.isEmpty() : hosts.contains(party);
            (receives ? recipients : actors).add(actor(facts, event, party));
        }
        return new CodedEvent(
                event.getURI(),
                reference.canonical(event).getURI(),
                facts.text(event, Dip.plover),
                facts.text(event, Dip.ploverMode),
                day(facts, event, Dip.startDate),
                day(facts, event, Dip.endDate),
                List.copyOf(actors),
                List.copyOf(recipients),
                reference.place(facts, event),
                facts.text(event, Dip.confidence),
                facts.text(event, Dip.evidence),
                story);
    }

    /**
     * The sides towards which the others acted: those of hosts and recipients, or of a visit the side of the country; none
     * where that is not told or all are.
     */
    private static Set<Node> hosts(Facts facts, Node event, List<Node> parties) {
        Set<Node> hosts = new HashSet<>();
        Set<Node> guests = new HashSet<>();
        for (Node participation : facts.values(event, Dip.participation)) {
            String role = Facts.local(facts.text(participation, Dip.role));
            if (HOSTS.contains(role)) {
                hosts.addAll(facts.values(participation, Dip.represents));
            } else if (GUESTS.contains(role)) {
                guests.addAll(facts.values(participation, Dip.represents));
            }
        }
        hosts.removeAll(guests);
        if (hosts.isEmpty() && facts.values(event, RDF.type).contains(Dip.Visit.asNode())) {
            hosts.addAll(facts.values(event, Dip.country));
        }
        hosts.retainAll(parties);
        return hosts.containsAll(parties) ? Set.of() : hosts;
    }

    private CodedEvent.Actor actor(Facts facts, Node event, Node party) {
        List<String> people = new ArrayList<>();
        List<String> posts = new ArrayList<>();
        for (Node participation : facts.values(event, Dip.participation)) {
            if (facts.values(participation, Dip.represents).contains(party)) {
                facts.value(participation, Dip.participant)
                        .map(person -> facts.text(person, RDFS.label))
                        .filter(name -> !name.isEmpty())
                        .ifPresent(people::add);
                facts.value(participation, Dip.positionAsStated).map(Facts::text).ifPresent(posts::add);
            }
        }
        return new CodedEvent.Actor(reference.party(party), List.copyOf(people), List.copyOf(posts));
    }

    private static String day(Facts facts, Node event, Resource property) {
        String date = facts.text(event, property);
        return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : "";
    }
}

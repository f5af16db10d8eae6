package org.communique.publish.find;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.QuadWriter;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.SearchAddress;
import org.communique.rdf.Dip;
import org.communique.release.CsvLine;
import org.communique.store.find.Answer;
import org.communique.store.find.Brief;
import org.communique.store.find.Facet;
import org.communique.store.find.FindIndex;

/** What was found, as data. */
final class SearchData {
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST_SUGGESTED = 200;

    private final SiteSettings settings;
    private final Addresses addresses;
    private final SearchSparql sparql;

    SearchData(SiteSettings settings, Addresses addresses, SearchSparql sparql) {
        this.settings = settings;
        this.addresses = addresses;
        this.sparql = sparql;
    }

    /** All that was found, a line for each thing, with the best sentence. */
    Body csv(FindIndex index, SearchAddress address) {
        StringBuilder text =
                new StringBuilder(CsvLine.of(List.of("thing", "name", "kind", "date", "sentence", "article")));
        for (Answer.Hit hit : all(index, address)) {
            Optional<Answer.Sentence> best = hit.sentences().stream().findFirst();
            text.append(CsvLine.of(List.of(
                    hit.thing().iri(),
                    hit.thing().name(),
                    hit.thing().type(),
                    hit.thing().date(),
                    best.map(sentence -> sentence.passage().text()).orElse(""),
                    best.map(Answer.Sentence::article).orElse(""))));
        }
        return Body.of(text.toString());
    }

    /** All that was found, with names and classes. */
    Body graph(FindIndex index, SearchAddress address, RdfSyntax syntax) {
        List<Quad> quads = new ArrayList<>();
        for (Answer.Hit hit : all(index, address)) {
            Brief found = hit.thing();
            Node thing = NodeFactory.createURI(found.iri());
            quads.add(statement(thing, RDFS.label.asNode(), NodeFactory.createLiteralString(found.name())));
            if (!found.type().isEmpty()
                    && found.iri().startsWith(settings.base().toString())) {
                quads.add(statement(thing, RDF.type.asNode(), NodeFactory.createURI(Dip.NS + found.type())));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuadWriter(NodeFactory.createURI(settings.base().toString())).write(quads, syntax, out);
        return Body.of(out.toByteArray());
    }

    private static Quad statement(Node subject, Node property, Node object) {
        return new Quad(Quad.defaultGraphIRI, subject, property, object);
    }

    private List<Answer.Hit> all(FindIndex index, SearchAddress address) {
        int total = index.ask(address.whole(0)).total();
        if (total > settings.limits().rows()) {
            throw new Refusal(
                    Status.TOO_LARGE,
                    "search: %d things found (expected: at most %d; narrow it down)"
                            .formatted(total, settings.limits().rows()));
        }
        return index.ask(address.whole(total)).hits();
    }

    /** One page of what was found, how much there is in all, and the numbers of the facets. */
    Body json(FindIndex index, SearchAddress address, int page) {
        Answer answer = index.ask(address.question(page));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("total", answer.total()).put("page", page);
        root.put("pages", (answer.total() + SearchAddress.PAGE - 1) / SearchAddress.PAGE);
        ArrayNode things = root.putArray("things");
        for (Answer.Hit hit : answer.hits()) {
            ObjectNode thing = things.addObject()
                    .put("thing", hit.thing().iri())
                    .put("name", hit.thing().name())
                    .put("kind", hit.thing().type())
                    .put("date", hit.thing().date());
            ArrayNode sentences = thing.putArray("sentences");
            hit.sentences()
                    .forEach(sentence -> sentences
                            .addObject()
                            .put("text", sentence.passage().text())
                            .put("article", sentence.article()));
        }
        ObjectNode facets = root.putObject("facets");
        for (Facet facet : Facet.values()) {
            ArrayNode counts = facets.putArray(facet.key());
            answer.counts(facet)
                    .forEach(count -> counts.addObject()
                            .put("value", count.code())
                            .put("name", count.name())
                            .put("things", count.number()));
        }
        return Body.of(root.put("sparql", sparql.of(address)).toString());
    }

    /** The best few things whose names begin so; addresses are relative to the root. */
    Body suggestions(FindIndex index, String words) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode suggestions = root.putArray("suggestions");
        if (words.length() <= LONGEST_SUGGESTED) {
            for (Brief thing : index.suggest(words, SUGGESTIONS)) {
                addresses
                        .path(thing.iri())
                        .ifPresent(path -> suggestions
                                .addObject()
                                .put("name", thing.name())
                                .put("kind", index.name(Facet.TYPE, thing.type()))
                                .put("href", path.substring(1)));
            }
        }
        return Body.of(root.toString());
    }
}

package org.communique.rdf;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The project's Turtle files as tests read them, from the folder {@code ontology}. */
final class OntologyFiles {
    static final Path FOLDER = Path.of("ontology");

    /** The IRIs of the ontology's terms. */
    static final Set<String> TERMS =
            Set.copyOf(ontology().listSubjects().mapWith(Resource::getURI).toSet());

    private static final Pattern TERM = Pattern.compile("\\bdip:(\\w+)");

    private OntologyFiles() {}

    /** The IRIs of the terms of the ontology's namespace that a query names. */
    static Set<String> termsUsedIn(String query) {
        return TERM.matcher(query)
                .results()
                .map(match -> Dip.NS + match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    static Model ontology() {
        return read(FOLDER.resolve("diplomacy.ttl"));
    }

    static Model alignments() {
        return read(FOLDER.resolve("alignments.ttl"));
    }

    static Model schemes() {
        Model all = ModelFactory.createDefaultModel();
        turtleIn(FOLDER.resolve("schemes")).forEach(file -> all.add(read(file)));
        return all;
    }

    /** The shapes of this name with the parts that they refer to. */
    static Model shapes(String name) {
        Path shapes = FOLDER.resolve("shapes");
        return read(shapes.resolve("parts.ttl")).add(read(shapes.resolve(name + ".ttl")));
    }

    static List<Path> turtleIn(Path folder) {
        return filesIn(folder, ".ttl");
    }

    static List<Path> filesIn(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(Path file) {
        return RDFDataMgr.loadModel(file.toString());
    }

    /** The codes of the concepts in a scheme. */
    static Set<String> codes(Model schemes, Concepts.Scheme scheme) {
        Resource iri = schemes.createResource(scheme.iri());
        return schemes.listSubjectsWithProperty(SKOS.inScheme, iri).toList().stream()
                .map(concept -> concept.getProperty(SKOS.notation).getString())
                .collect(toCollection(TreeSet::new));
    }

    static Set<Resource> concepts(Model schemes) {
        return schemes.listSubjectsWithProperty(RDF.type, SKOS.Concept).toSet();
    }
}

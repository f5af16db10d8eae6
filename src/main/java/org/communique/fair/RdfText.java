package org.communique.fair;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * Reads RDF that a server sent. JSON-LD is not read: its context may name any address, which would then be asked
 * whatever the map says.
 */
public final class RdfText {
    private RdfText() {}

    /**
     * The graph in an answer; of several graphs, the default one.
     *
     * @return empty if the answer is none, an error, or no RDF of the type it says it is
     */
    public static Optional<Model> of(Reply reply) {
        Lang lang = RDFLanguages.contentTypeToLang(reply.mediaType());
        if (!reply.isFine() || lang == null || lang.equals(Lang.JSONLD) || !RDFLanguages.isTriples(lang)) {
            return Optional.empty();
        }
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(reply.body(), lang)
                    .base(reply.arrived())
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(model);
            return Optional.of(model);
        } catch (RiotException e) {
            return Optional.empty();
        }
    }
}

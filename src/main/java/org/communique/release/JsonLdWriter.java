package org.communique.release;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes rows that come graph by graph and subject by subject as JSON-LD 1.1: one document with its context within, one
 * line for each thing and graph. It holds one row at a time and gives equal rows equal bytes.
 */
final class JsonLdWriter {
    private static final String TYPE = "<" + RDF.type.getURI() + ">";
    /** What JSON writes as a number and reads back as the same integer. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final FileSink out;
    private final JsonLdContext context;
    private final StringBuilder text = new StringBuilder();
    private Optional<Row> last = Optional.empty();
    private boolean inList;

    JsonLdWriter(FileSink out, JsonLdContext context) throws IOException {
        this.out = out;
        this.context = context;
        out.writeText("{\"@context\":" + context.text() + ",\n\"@graph\":[");
    }

    void write(Row row) throws IOException {
        text.setLength(0);
        boolean sameGraph = last.isPresent() && last.get().graph().equals(row.graph());
        boolean sameSubject = sameGraph && last.get().subject().equals(row.subject());
        boolean sameProperty = sameSubject && last.get().predicate().equals(row.predicate());
        if (sameProperty) {
            text.append(',');
        } else {
            endOfProperty();
        }
        if (!sameSubject) {
            endOfThing();
            if (!sameGraph) {
                endOfGraph();
                text.append(last.isPresent() ? ",\n" : "\n");
                if (!row.graph().isEmpty()) {
                    text.append("{\"@id\":");
                    string(iri(row.graph()));
                    text.append(",\"@graph\":[\n");
                }
            } else {
                text.append(",\n");
            }
            text.append("{\"@id\":");
            string(iri(row.subject()));
        }
        if (!sameProperty) {
            text.append(',');
            string(row.predicate().equals(TYPE) ? "@type" : key(row.predicate()));
            text.append(":[");
            inList = true;
        }
        value(row);
        out.writeText(text.toString());
        last = Optional.of(row);
    }

    /** Ends the document. */
    void end() throws IOException {
        text.setLength(0);
        endOfProperty();
        endOfThing();
        endOfGraph();
        out.writeText(text.append("\n]}\n").toString());
    }

    private void endOfProperty() {
        if (inList) {
            text.append(']');
            inList = false;
        }
    }

    private void endOfThing() {
        if (last.isPresent()) {
            text.append('}');
        }
    }

    private void endOfGraph() {
        if (last.isPresent() && !last.get().graph().isEmpty()) {
            text.append("\n]}");
        }
    }

    private void value(Row row) {
        boolean isLink = context.name(iri(row.predicate()))
                .map(JsonLdContext.Name::isLink)
                .orElse(false);
        switch (Term.of(row.object())) {
            case Term.Iri object -> {
                if (row.predicate().equals(TYPE)) {
                    string(key(row.object()));
                } else if (isLink) {
                    string(object.iri());
                } else {
                    text.append("{\"@id\":");
                    string(object.iri());
                    text.append('}');
                }
            }
            case Term.Literal object -> literal(object, isLink);
        }
    }

    private void literal(Term.Literal object, boolean isLink) {
        String form = object.lexicalForm();
        boolean isNative = object.type().equals(XSD.integer.getURI())
                        && INTEGER.matcher(form).matches()
                || object.type().equals(XSD.xboolean.getURI()) && (form.equals("true") || form.equals("false"));
        if (isNative) {
            text.append(form);
        } else if (object.type().isEmpty() && object.language().isEmpty() && !isLink) {
            string(form);
        } else {
            text.append("{\"@value\":");
            string(form);
            if (!object.type().isEmpty()) {
                text.append(",\"@type\":");
                string(object.type());
            }
            if (!object.language().isEmpty()) {
                text.append(",\"@language\":");
                string(object.language());
            }
            text.append('}');
        }
    }

    /** The term for a class or property, or its IRI. */
    private String key(String form) {
        String iri = iri(form);
        return context.name(iri).map(JsonLdContext.Name::term).orElse(iri);
    }

    private static String iri(String form) {
        return form.indexOf('\\') < 0
                ? form.substring(1, form.length() - 1)
                : ((Term.Iri) Term.of(form)).iri();
    }

    private void string(String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}

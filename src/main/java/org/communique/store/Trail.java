package org.communique.store;

import java.util.List;
import java.util.Optional;

/**
 * The way from a thing back to the words of the articles: its values, the reports that give each, their rules,
 * quotations and articles.
 *
 * @param iri the thing
 * @param label what it is called; its IRI if it has no label
 * @param values in the order of their properties
 * @param corrections what people decided on the thing or on one of its reports
 */
public record Trail(String iri, String label, List<Value> values, List<Decision> corrections) {
    public Trail {
        values = List.copyOf(values);
        corrections = List.copyOf(corrections);
    }

    /**
     * One value of the thing.
     *
     * @param property IRI
     * @param value the literal's characters or the IRI
     * @param label what the value is called, if it is a thing with a label
     * @param reports the reports that give it; empty for what the merge made itself, as the label of an event is
     */
    public record Value(String property, String value, Optional<String> label, List<Report> reports) {
        public Value {
            reports = List.copyOf(reports);
        }
    }

    /**
     * One correction.
     *
     * @param kind what is to be done
     * @param content what is done to what: IRIs, property and value
     * @param who decided
     * @param when as an ISO date
     * @param why in words
     * @param source the line of the file
     */
    public record Decision(String kind, String content, String who, String when, String why, String source) {}

    /**
     * One report.
     *
     * @param iri the report
     * @param rules names of the rules that read it
     * @param quotations what the article says, in the order of the text
     * @param article label of the article
     * @param publisher who published it
     * @param issued when, as far as known
     * @param address where it stands on the web
     */
    public record Report(
            String iri,
            List<String> rules,
            List<Quotation> quotations,
            String article,
            Optional<String> publisher,
            Optional<String> issued,
            Optional<String> address) {
        public Report {
            rules = List.copyOf(rules);
            quotations = List.copyOf(quotations);
        }
    }

    /** A stretch of the archived text; offsets count code points, {@code end} is behind the last. */
    public record Quotation(String text, int start, int end) {}
}

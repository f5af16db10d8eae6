package org.communique.rdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;

/**
 * What a person decided against, or beside, what the program makes of the articles.
 *
 * @param kind what is to be done
 * @param target IRI of the thing or report that it is done to
 * @param property of a set value
 * @param value that is set
 * @param other IRI of the second thing, of the second report, or of the linked item
 * @param who decided
 * @param when it was decided
 * @param why in words
 * @param source the line that says so: "file.tsv:3"
 */
public record Correction(
        Kind kind,
        String target,
        Optional<Property> property,
        Optional<RDFNode> value,
        Optional<String> other,
        String who,
        LocalDate when,
        String why,
        String source) {
    /** What is to be done. */
    public enum Kind {
        /** The report is not heard. */
        DENY_REPORT("deny-report"),
        /** The thing, or the person or place of the report, is not the item. */
        DENY_LINK("deny-link"),
        /** The property of the thing has this value and no other. */
        SET_VALUE("set-value"),
        /** The two are one. */
        MERGE("merge"),
        /** The two reports do not speak of one thing. */
        SPLIT("split"),
        /** The thing is the item. */
        ACCEPT_LINK("accept-link");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As it is written. */
        public String code() {
            return code;
        }

        /** The kind that is written so. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    /** Whether the IRI names a report: what hangs below an article. */
    public static boolean isReport(String iri) {
        return iri.contains("/article/") && iri.indexOf('#') > 0;
    }

    /** Names it below the graph of corrections; where it stands in its file does not matter. */
    public String fragment() {
        String content = String.join(
                "\t",
                kind.code(),
                target,
                property.map(Property::getURI).orElse(""),
                value.map(RDFNode::toString).orElse(""),
                other.orElse(""),
                who,
                when.toString(),
                why);
        return Digest.sha256(content).substring(0, 16);
    }
}

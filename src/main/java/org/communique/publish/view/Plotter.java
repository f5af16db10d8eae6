package org.communique.publish.view;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.communique.publish.page.Addresses;
import org.communique.rdf.Dip;

/** Turns a selection of the events into a plot: a pure function. */
interface Plotter {
    String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <%s>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """.formatted(Dip.NS);

    Plot plot(EventIndex index, Selection selection);

    /** Where a thing stands on this site, from the root without a slash; empty if nowhere. */
    static String link(URI base, String iri) {
        Optional<String> path = iri.isEmpty() ? Optional.empty() : new Addresses(base).path(iri);
        return path.map(at -> at.substring(1)).orElse("");
    }

    /** A number with its noun: {@code 1 event}, {@code 2,000 events}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** The words of a local name: {@code DialogueSession} is "dialogue session". */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

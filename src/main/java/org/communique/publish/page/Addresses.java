package org.communique.publish.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Dip;

/**
 * Leads from the IRIs of the data to paths of the site and back. The data's base is fixed; the server may be reached
 * under any host, so pages link relatively.
 *
 * @param base what the IRIs of the data begin with; ends with a slash
 */
public record Addresses(URI base) {
    private static final String SIGNS = "/._~!$&'()*+,;=:@-";
    private static final int LONGEST = 400;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+", Pattern.CASE_INSENSITIVE);

    /** The IRIs that a path may stand for: one of the data, one of the ontology and its schemes. */
    public List<Node> candidates(String path) {
        if (!path.startsWith("/") || !isPlain(path, 1, path.length()) || path.contains("//") || path.contains("/..")) {
            return List.of();
        }
        String rest = path.substring(1);
        return List.of(NodeFactory.createURI(base + rest), NodeFactory.createURI(Dip.ROOT + rest));
    }

    /** The path of an IRI on this site, with its fragment; empty if it lies elsewhere. */
    public Optional<String> path(String iri) {
        for (String start : List.of(base.toString(), Dip.ROOT)) {
            if (iri.startsWith(start)
                    && isPlain(iri, start.length(), withoutFragment(iri).length())) {
                return Optional.of("/" + iri.substring(start.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch of an address is short and needs no escapes. It is asked for each link, so no pattern is used. */
    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return to - from <= LONGEST;
    }

    /** Whether an IRI is a web address that may be linked: nothing but http and https. */
    public static boolean isWeb(String iri) {
        return WEB.matcher(iri).matches();
    }

    /** The IRI of the thing in whose document this one is described. */
    public static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** Whether this graph holds what one article says. */
    public boolean isArticleGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(base + "graph/article/");
    }

    /** The graph of the article to which a report, or the article itself, belongs; empty if it is none. */
    public Optional<Node> articleGraph(Node report) {
        return report.isURI() && report.getURI().startsWith(base + "article/")
                ? Optional.of(NodeFactory.createURI(base + "graph/"
                        + withoutFragment(report.getURI())
                                .substring(base.toString().length())))
                : Optional.empty();
    }

    /** What leads from a page at this path back to the root, for relative links. */
    public static String root(String path) {
        long depth = path.chars().filter(c -> c == '/').count() - 1;
        return depth <= 0 ? "./" : "../".repeat(Math.toIntExact(depth));
    }
}

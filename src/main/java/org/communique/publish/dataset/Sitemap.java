package org.communique.publish.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.communique.publish.page.Versioned;
import org.communique.rdf.Dip;

/** The pages of things, for crawlers, by the protocol of sitemaps.org: an index, and lists of as many as it allows. */
final class Sitemap {
    private static final int MOST = 50_000;
    private static final Pattern PATH = Pattern.compile("/sitemap(?:-([1-9]\\d{0,4}))?\\.xml");
    private static final List<Resource> KINDS = List.of(Dip.Article, Dip.Person, Dip.DialogueSeries, Dip.Post);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String XMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final DatasetGraph store;
    private final String base;
    private final Versioned<String, List<String>> listed = new Versioned<>();

    Sitemap(DatasetGraph store, String base) {
        this.store = store;
        this.base = base;
    }

    static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    /** What crawlers shall leave alone: what has no end, and what answers questions. */
    String robots() {
        return "User-agent: *\nDisallow: /sparql\nDisallow: /search\nDisallow: /suggest\nDisallow: /complete\n"
                + "Disallow: /reconcile\nDisallow: /data?\nAllow: /\n# The whole dataset is to be had in files: "
                + base + "releases/\nSitemap: " + base + "sitemap.xml\n";
    }

    /**
     * The index, or one of the lists it names.
     *
     * @throws Refusal 404 where it names none of this number
     */
    String page(String path, String revision) {
        List<String> addresses = addresses(revision);
        int pages = Math.max(1, (addresses.size() + MOST - 1) / MOST);
        var matcher = PATH.matcher(path);
        if (!matcher.matches() || matcher.group(1) == null) {
            StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex xmlns=\"" + XMLNS + "\">\n");
            for (int number = 1; number <= pages; number++) {
                index.append(
                        "<sitemap><loc>%s</loc></sitemap>\n".formatted(escaped(base + "sitemap-" + number + ".xml")));
            }
            return index.append("</sitemapindex>\n").toString();
        }
        int page = Integer.parseInt(matcher.group(1));
        if (page > pages) {
            throw new Refusal(
                    Status.NOT_FOUND, "sitemap: number %d (expected: one of those in sitemap.xml)".formatted(page));
        }
        int from = (page - 1) * MOST;
        StringBuilder list = new StringBuilder(HEAD).append("<urlset xmlns=\"" + XMLNS + "\">\n");
        addresses
                .subList(from, Math.min(from + MOST, addresses.size()))
                .forEach(address -> list.append("<url><loc>%s</loc></url>\n".formatted(escaped(address))));
        return list.append("</urlset>\n").toString();
    }

    private List<String> addresses(String revision) {
        return listed.get(revision, base, pages -> Txn.calculateRead(store, this::read));
    }

    private List<String> read() {
        List<String> addresses = new ArrayList<>();
        KINDS.forEach(kind -> add(RDF.type.asNode(), kind.asNode(), addresses));
        add(Dip.status.asNode(), Node.ANY, addresses);
        addresses.removeIf(address -> !address.startsWith(base) || address.contains("#"));
        List<String> pages = new ArrayList<>(List.of(base, base + "dataset", base + "ontology", base + "releases/"));
        addresses.stream().sorted().distinct().forEach(pages::add);
        return List.copyOf(pages);
    }

    private void add(Node property, Node object, List<String> addresses) {
        Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, Node.ANY, property, object);
        Iter.forEach(quads, quad -> addresses.add(quad.getSubject().getURI()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}

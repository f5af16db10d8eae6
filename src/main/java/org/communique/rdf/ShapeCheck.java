package org.communique.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.article.Rejection;

/**
 * The gate before the store: validates an article graph against SHACL shapes, which are parsed once.
 *
 * <p>A report that violates a shape goes, with all that hangs on it: its parts ({@code #event-1-…}) and whatever
 * points to it. The rest is validated again, since what is left may now lack something, until it conforms. If the
 * article itself violates a shape, nothing of it is published. Safe for use by many threads.
 */
public final class ShapeCheck {
    private static final Pattern SUPPORT =
            Pattern.compile("span-[0-9]+-[0-9]+|place-[0-9]+|series-[0-9]+|institution-[0-9]+");

    private final Shapes shapes;
    private final Optional<ShapeProof> proof;

    public ShapeCheck(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.proof = ShapeProof.of(this.shapes);
    }

    /** What passes of this article, and why the rest does not. */
    public Admission admit(ArticleGraph article) {
        List<Rejection> rejections = new ArrayList<>();
        Graph graph = article.graph();
        while (true) {
            List<ReportEntry> violations = violations(graph);
            if (violations.isEmpty()) {
                return new Admission(Optional.of(article.with(graph)), rejections);
            }
            violations.forEach(violation -> rejections.add(rejection(article, violation)));
            Set<String> bad = reports(article, violations);
            if (bad.isEmpty()) {
                return new Admission(Optional.empty(), rejections);
            }
            graph = without(bad, article, graph);
        }
    }

    /** Every violation of any graph: focus node, path and message. */
    public List<Rejection> check(Graph graph) {
        return violations(graph).stream()
                .map(v -> rejection(v.focusNode().toString(), v))
                .toList();
    }

    private List<ReportEntry> violations(Graph graph) {
        if (proof.isPresent() && proof.get().proves(graph)) {
            return List.of();
        }
        Collection<ReportEntry> entries =
                ShaclValidator.get().validate(shapes, graph).getEntries();
        return entries.stream()
                .filter(entry -> entry.severity().level().equals(Severity.Violation.level()))
                .sorted(Comparator.comparing(entry -> entry.focusNode() + " " + entry.resultPath() + entry.message()))
                .toList();
    }

    /** The reports to drop; empty if the article itself or its mapping is at fault. */
    private static Set<String> reports(ArticleGraph article, List<ReportEntry> violations) {
        String prefix = article.article().getURI() + "#";
        Set<String> reports = new TreeSet<>();
        for (ReportEntry violation : violations) {
            Node focus = violation.focusNode();
            boolean below = focus.isURI() && focus.getURI().startsWith(prefix);
            if (!below || focus.getURI().equals(prefix + "mapping")) {
                return Set.of();
            }
            reports.add(spanOfSelector(focus.getURI()));
        }
        return reports;
    }

    /** A span without its selector says nothing, so a bad selector condemns the span. */
    private static String spanOfSelector(String iri) {
        return iri.replaceFirst("(#span-[0-9]+-[0-9]+)-(position|quote)$", "$1");
    }

    private static Graph without(Set<String> bad, ArticleGraph article, Graph graph) {
        Graph rest = GraphFactory.createDefaultGraph();
        graph.find().forEach(triple -> {
            if (!isPart(triple.getSubject(), bad) && !isPart(triple.getObject(), bad)) {
                rest.add(triple);
            }
        });
        return withoutOrphans(article, rest);
    }

    private static boolean isPart(Node node, Set<String> bad) {
        if (!node.isURI()) {
            return false;
        }
        String iri = node.getURI();
        if (bad.contains(iri)) {
            return true;
        }
        for (int hyphen = iri.lastIndexOf('-'); hyphen > iri.indexOf('#') && hyphen > 0; ) {
            if (bad.contains(iri.substring(0, hyphen))) {
                return true;
            }
            hyphen = iri.lastIndexOf('-', hyphen - 1);
        }
        return false;
    }

    /** Spans, places and series that no report names any more. */
    private static Graph withoutOrphans(ArticleGraph article, Graph graph) {
        String prefix = article.article().getURI() + "#";
        Set<String> named = new HashSet<>();
        graph.find()
                .filterKeep(t -> t.getObject().isURI())
                .forEach(t -> named.add(t.getObject().getURI()));
        Graph rest = GraphFactory.createDefaultGraph();
        Set<String> orphans = new HashSet<>();
        graph.find().mapWith(Triple::getSubject).filterKeep(Node::isURI).forEach(subject -> {
            String iri = subject.getURI();
            if (iri.startsWith(prefix) && isSupport(iri.substring(prefix.length())) && !named.contains(iri)) {
                orphans.add(iri);
            }
        });
        graph.find().filterDrop(t -> isPart(t.getSubject(), orphans)).forEach(rest::add);
        return rest;
    }

    private static boolean isSupport(String key) {
        return SUPPORT.matcher(key).matches();
    }

    private static Rejection rejection(ArticleGraph article, ReportEntry violation) {
        String focus = violation.focusNode().toString();
        return rejection(article.identifier() + ": " + focus.replaceFirst(".*#", "#"), violation);
    }

    private static Rejection rejection(String where, ReportEntry violation) {
        String path = violation.resultPath() == null
                ? "the node"
                : violation.resultPath().toString();
        Node value = violation.value();
        String what = path + (value == null ? "" : " " + shortened(value.toString()));
        return new Rejection(where, Lexical.line(what), Lexical.line(violation.message()));
    }

    private static String shortened(String value) {
        return value.length() <= 120 ? value : value.substring(0, 120) + "…";
    }
}

package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.page.Editor;
import org.communique.publish.page.Frames;
import org.communique.publish.page.ReadyQuery;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Value;
import org.communique.publish.page.Versioned;
import org.communique.rdf.QueryCatalog;

/** The page of the query endpoint for people: a plain form, which scripts replace by an editor where they run. */
final class Workbench {
    /**
     * The editor's hints and result tables are made with style attributes, and its icons are data; nothing else is
     * allowed beyond what all pages may do.
     */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='; "
                    + "style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Frames frames;
    private final Templates templates;
    private final Versioned<String, Examples> examples = new Versioned<>();

    Workbench(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.settings = settings;
        this.frames = new Frames(settings);
        this.templates = templates;
    }

    /** The page before a query was run; the address may bring one along, by {@code example} or {@code q}. */
    Editor opened(Request request, String revision) {
        String text = request.parameter("example")
                .map(path -> examples(revision)
                        .named(path)
                        .orElseThrow(() -> new Refusal(
                                Status.NOT_FOUND,
                                "parameter example: none of this name (expected: one of those listed at /sparql)"))
                        .text())
                .or(() -> request.parameter("q")
                        .map(link -> QueryLink.decoded(link, settings.limits().queryCharacters())))
                .orElse("");
        return text.isEmpty()
                ? editor(ReadyQuery.three().getFirst().text(), false, revision)
                : editor(text, true, revision);
    }

    /** The page with a query that somebody wrote. */
    Editor asked(String query, String revision) {
        return editor(query, true, revision);
    }

    private Editor editor(String query, boolean given, String revision) {
        List<Editor.Examples> groups = new ArrayList<>();
        groups.add(new Editor.Examples(
                "To begin with",
                ReadyQuery.three().stream().map(ready -> ready.link("./")).toList()));
        groups.add(group("Tables: the saved queries", QueryCatalog.SAVED, revision));
        groups.add(group("Questions that scholars ask", QueryCatalog.QUESTION, revision));
        groups.removeIf(group -> group.links().isEmpty());
        return new Editor(settings.base().toString(), query, given, "", List.of(), List.copyOf(groups), limits());
    }

    private Editor.Examples group(String title, String start, String revision) {
        return new Editor.Examples(
                title,
                examples(revision).below(start).stream()
                        .map(example -> new Value.Link(example.title(), "./sparql?example=" + example.path()))
                        .toList());
    }

    private Examples examples(String revision) {
        return examples.get(revision, "", key -> Txn.calculateRead(store, () -> Examples.in(store, settings.base())));
    }

    private List<String> limits() {
        SiteSettings.QueryLimits limits = settings.limits();
        return List.of(
                "%,d seconds".formatted(limits.time().toSeconds()),
                "%,d rows".formatted(limits.rows()),
                "answers of %,d MB".formatted(limits.bytes() >> 20),
                "%,d queries at once".formatted(limits.concurrent()),
                "no SERVICE, no updates");
    }

    Body body(Editor editor) {
        Body body = templates.sparql(frames.below("/sparql", "SPARQL"), editor);
        if (body.length() > settings.limits().bytes()) {
            throw new Refusal(
                    Status.TOO_LARGE,
                    "answer: longer than the limit (expected: at most %d bytes)"
                            .formatted(settings.limits().bytes()));
        }
        return body;
    }

    /** Adds what this page may do beyond others. */
    static Response withPolicy(Response page) {
        return page.with("Content-Security-Policy", POLICY);
    }
}

package org.communique.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The site over a small store in memory, on a free port, with a client that follows no redirect. */
public final class RunningSite implements AutoCloseable {
    public static final String SESSION = "/event/rus-vnm-defence-strategy-dialogue/8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;
    private final Server server;

    private RunningSite(Site site, Server server) {
        this.site = site;
        this.server = server;
    }

    public static RunningSite start() {
        return start(SiteSettings.local());
    }

    public static RunningSite start(SiteSettings settings) {
        return start(sample(), settings);
    }

    /** A site over another store. */
    public static RunningSite over(Dataset store) {
        return start(store, SiteSettings.local());
    }

    /** A site over another store, with other settings. */
    public static RunningSite start(Dataset store, SiteSettings settings) {
        SiteSettings anyPort = settings.withPort(0);
        Site site = new Site(store, () -> "revision-1", anyPort);
        return new RunningSite(site, Server.start(site, anyPort));
    }

    /** Over a store that lives on meanwhile. */
    public static RunningSite over(Dataset dataset, Supplier<String> revision) {
        SiteSettings anyPort = SiteSettings.local().withPort(0);
        Site site = new Site(dataset, revision, anyPort);
        return new RunningSite(site, Server.start(site, anyPort));
    }

    /** The sample store, with the ontology, and an article of an enemy. */
    public static Dataset sample() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> {
            RDFDataMgr.read(dataset, "src/test/resources/fixtures/sample.trig");
            RDFDataMgr.read(dataset, "src/test/resources/fixtures/hostile.trig");
            Model ontology = dataset.getNamedModel("http://localhost:3330/graph/ontology");
            RDFDataMgr.read(ontology, "ontology/diplomacy.ttl");
            RDFDataMgr.read(ontology, "ontology/schemes/topics.ttl");
            RDFDataMgr.read(ontology, "ontology/schemes/roles.ttl");
        });
        return dataset;
    }

    public int port() {
        return server.port();
    }

    public Site site() {
        return site;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> query(String query, String... headers) {
        return get("/sparql?query=" + encoded(query), headers);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A header of an answer, empty text if it is missing. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
        site.close();
    }
}

package org.communique.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.publish.http.Body;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;

/** The files of the site that are no data: read once, from the program itself, and none but those listed here. */
final class Assets {
    private record Asset(String type, Body body, Tag tag) {}

    private final Map<String, Asset> assets = new HashMap<>();

    Assets() {
        load("/static/site.css", "/site/site.css", "text/css; charset=utf-8");
        load("/favicon.svg", "/site/favicon.svg", "image/svg+xml");
        load("/favicon.ico", "/site/favicon.svg", "image/svg+xml");
    }

    private void load(String path, String resource, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": missing from the program");
            }
            Body body = Body.of(in.readAllBytes());
            assets.put(path, new Asset(type, body, Tag.of(body.text())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file at the request's path, empty if there is none. */
    Optional<Response> answer(Request request) {
        return Optional.ofNullable(assets.get(request.path())).map(asset -> {
            Response whole = Response.ok(asset.type(), asset.body())
                    .with("ETag", asset.tag().value())
                    .with("Cache-Control", "public, max-age=3600");
            return asset.tag().isHeldBy(request) ? whole.bodiless(Status.NOT_MODIFIED) : whole;
        });
    }
}

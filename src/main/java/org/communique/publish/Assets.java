package org.communique.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.publish.http.Body;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;

/**
 * The files of the site that are no data: read once, from the program itself, and none but those listed here and in
 * {@code vendor.tsv}.
 */
final class Assets {
    private static final String VENDOR = "/site/vendor/";
    private static final String AN_HOUR = "public, max-age=3600";
    /** A part of others has its version in its address. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private record Asset(String type, Body body, Tag tag, String caching) {}

    private final Map<String, Asset> assets = new HashMap<>();

    Assets() {
        own("/static/site.css", "site.css");
        own("/static/workbench.js", "workbench.js");
        own("/static/workbench-views.js", "workbench-views.js");
        own("/static/workbench.css", "workbench.css");
        own("/static/suggest.js", "suggest.js");
        own("/static/view.js", "view.js");
        own("/favicon.svg", "favicon.svg");
        own("/favicon.ico", "favicon.svg");
        new String(bytes(VENDOR + "vendor.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> vendored(cells[0] + "-" + cells[1] + "/" + cells[4]));
    }

    private void own(String path, String file) {
        load(path, "/site/" + file, AN_HOUR);
    }

    private void vendored(String file) {
        load("/static/vendor/" + file, VENDOR + file, FOREVER);
    }

    private void load(String path, String resource, String caching) {
        byte[] bytes = bytes(resource);
        Body body = Body.of(bytes);
        assets.put(path, new Asset(type(resource), body, Tag.of(body.text()), caching));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "txt" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }

    /** The file at the request's path, empty if there is none. */
    Optional<Response> answer(Request request) {
        return Optional.ofNullable(assets.get(request.path())).map(asset -> {
            Response whole = Response.ok(asset.type(), asset.body())
                    .with("ETag", asset.tag().value())
                    .with("Cache-Control", asset.caching());
            return asset.tag().isHeldBy(request) ? whole.bodiless(Status.NOT_MODIFIED) : whole;
        });
    }
}

package org.communique.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.http.Body;
import org.communique.publish.http.Negotiation;
import org.communique.publish.http.Negotiation.Offer;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.page.Frames;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Value;

/** Errors in one shape: problem details (RFC 9457), or the same as a page or as text for those who prefer it. */
final class Problem {
    private enum Form {
        JSON,
        HTML,
        TEXT
    }

    private static final Negotiation<Form> FORMS = new Negotiation<>(List.of(
            new Offer<>(Form.JSON, "application/problem+json"),
            new Offer<>(Form.HTML, "text/html"),
            new Offer<>(Form.JSON, "application/json"),
            new Offer<>(Form.TEXT, "text/plain")));

    private final Frames frames;
    private final Templates templates;
    private final Function<Request, List<Value.Link>> near;

    /** @param near what somebody may have meant who asked for an address at which there is nothing */
    Problem(Frames frames, Templates templates, Function<Request, List<Value.Link>> near) {
        this.frames = frames;
        this.templates = templates;
        this.near = near;
    }

    Response answer(Refusal refusal, Request request) {
        Form form = FORMS.choose(request.header("Accept")).map(Offer::format).orElse(Form.JSON);
        Response response = switch (form) {
            case JSON ->
                new Response(refusal.status(), refusal.headers(), json(refusal))
                        .with("Content-Type", "application/problem+json");
            case HTML ->
                new Response(refusal.status(), refusal.headers(), page(refusal, request))
                        .with("Content-Type", "text/html; charset=utf-8");
            case TEXT ->
                new Response(refusal.status(), refusal.headers(), Body.of(refusal.detail() + "\n"))
                        .with("Content-Type", "text/plain; charset=utf-8");
        };
        return response.with("Cache-Control", "no-store").with("Vary", "Accept");
    }

    private static Body json(Refusal refusal) {
        JsonObject problem = new JsonObject();
        problem.put("type", "about:blank");
        problem.put("title", refusal.status().phrase());
        problem.put("status", refusal.status().code());
        problem.put("detail", refusal.detail());
        return Body.of(JSON.toString(problem) + "\n");
    }

    private Body page(Refusal refusal, Request request) {
        List<Value.Link> meant = refusal.status() == Status.NOT_FOUND ? near.apply(request) : List.of();
        return templates.problem(
                frames.below(request.path(), refusal.status().phrase()),
                inWords(refusal.status()),
                refusal.detail(),
                refusal.suffixes().isEmpty() ? "Perhaps you mean" : "It can be had as",
                refusal.suffixes().isEmpty() ? meant : forms(refusal, request));
    }

    /** The same in other formats, under the address without the one that was asked for. */
    private static List<Value.Link> forms(Refusal refusal, Request request) {
        String name =
                request.path().substring(request.path().lastIndexOf('/') + 1).replaceFirst("\\.[a-z0-9]{1,8}$", "");
        String query = Arrays.stream(request.query().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("format="))
                .collect(Collectors.joining("&"));
        return refusal.suffixes().stream()
                .map(suffix -> new Value.Link(
                        suffix.equals("html")
                                ? "a page"
                                : RdfSyntax.named(suffix).map(RdfSyntax::title).orElse(suffix.toUpperCase(Locale.ROOT)),
                        "./%s.%s%s".formatted(name, suffix, query.isEmpty() ? "" : "?" + query)))
                .toList();
    }

    /** What happened, for a reader who knows nothing of HTTP; the detail says what was wrong and what would be right. */
    private static String inWords(Status status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case GONE -> "What was at this address was withdrawn.";
            case BAD_REQUEST -> "Something in the address is not understood.";
            case FORBIDDEN, METHOD_NOT_ALLOWED, UNSUPPORTED_TYPE -> "This cannot be done here.";
            case NOT_ACCEPTABLE -> "This is not to be had in the format asked for.";
            case TOO_LARGE -> "This is more than can be answered at once.";
            case RANGE_NOT_SATISFIABLE -> "The file has no such part.";
            case UNAVAILABLE -> "Too much is asked at this moment. Please try again in a minute.";
            case FAILED -> "The program failed. It is not your fault.";
            case OK, NO_CONTENT, PARTIAL_CONTENT, MOVED_PERMANENTLY, SEE_OTHER, NOT_MODIFIED -> "";
        };
    }
}

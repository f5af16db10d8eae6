package org.communique.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;

/** Hands requests of the server to the site and sends its answers. */
final class SiteServlet extends HttpServlet {
    private final transient Site site;
    private final int longestBody;

    /**
     * @param longestBody how many bytes of a request are read
     */
    SiteServlet(Site site, int longestBody) {
        this.site = site;
        this.longestBody = longestBody;
    }

    @Override
    protected void service(HttpServletRequest incoming, HttpServletResponse outgoing) throws IOException {
        String query = incoming.getQueryString();
        Response response;
        try {
            response = site.answer(new Request(
                    incoming.getMethod(),
                    incoming.getRequestURI(),
                    query == null ? "" : query,
                    headers(incoming),
                    body(incoming)));
        } catch (Refusal tooLong) {
            response = new Response(
                    tooLong.status(), Map.of("Content-Type", "text/plain; charset=utf-8"), Body.of(tooLong.detail()));
        }
        outgoing.setStatus(response.status().code());
        response.headers().forEach(outgoing::setHeader);
        if (response.body().length() > 0) {
            response.body().writeTo(outgoing.getOutputStream());
        }
    }

    private static Map<String, String> headers(HttpServletRequest incoming) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(incoming.getHeaderNames())) {
            headers.put(name, String.join(", ", Collections.list(incoming.getHeaders(name))));
        }
        return headers;
    }

    private Body body(HttpServletRequest incoming) throws IOException {
        try (InputStream in = incoming.getInputStream()) {
            byte[] bytes = in.readNBytes(longestBody + 1);
            if (bytes.length > longestBody) {
                throw new Refusal(
                        Status.TOO_LARGE, "request: too long (expected: at most %d bytes)".formatted(longestBody));
            }
            return Body.of(bytes);
        }
    }
}

package org.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.communique.publish.Site;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.store.Store;

/** A page of the site without a port: what a server would answer to a GET, after following its redirections. */
record SiteGet(Assembly assembly, Store store) {
    private static final int MAX_REDIRECTIONS = 5;
    private static final int FIRST_ERROR = 400;

    /** @return {@link ExitCode#FAILED} where the answer is an error; its page is printed all the same */
    int answer(String path, String accept, Streams streams) throws IOException {
        try (var site = new Site(store.dataset(), store::revision, assembly.siteSettings())) {
            var response = follow(site, path.startsWith("/") ? path : "/" + path, accept);
            response.body().writeTo(streams.out());
            if (response.status().code() < FIRST_ERROR) {
                return ExitCode.DONE;
            }
            streams.say("%s: answered with %d".formatted(path, response.status().code()));
            return ExitCode.FAILED;
        }
    }

    private static Response follow(Site site, String path, String accept) {
        var headers = Map.of("Accept", accept);
        var at = path;
        var response = site.answer(Request.get(at, headers));
        for (int i = 0; i < MAX_REDIRECTIONS && response.header("Location").isPresent(); i++) {
            var target = URI.create(at).resolve(response.header("Location").get());
            at = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            response = site.answer(Request.get(at, headers));
        }
        return response;
    }
}

package org.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.communique.fair.AddressMap;
import org.communique.fair.EarlReport;
import org.communique.fair.Fairness;
import org.communique.publish.Server;
import org.communique.publish.Site;
import org.communique.rdf.Dip;
import org.communique.release.Assessment;
import org.communique.release.ReleaseVersion;
import org.communique.store.Store;

/** Judges a release by serving it on a port of its own and asking for it as a stranger would. */
record SiteAssessment(Store store, Assembly assembly) implements Assessment {
    private static final String HERE = "127.0.0.1";

    @Override
    public Model of(Path releases, ReleaseVersion version) throws IOException {
        var settings = assembly.siteSettings(Optional.of(HERE), Optional.of(0)).withReleases(releases);
        var base = settings.base().toString();
        try (var site = new Site(store.dataset(), store::revision, settings);
                var server = Server.start(site, settings)) {
            var place = URI.create("http://%s:%d/".formatted(HERE, server.port()));
            var report = Fairness.ofSite(base).assess(addresses(base, place, Map.of(), false));
            return new EarlReport(base + "releases/" + version + "/fair", Version.number()).write(report);
        }
    }

    /**
     * Where a site's addresses are reached.
     *
     * @param place the server
     * @param others what is reached elsewhere
     */
    static AddressMap addresses(String base, URI place, Map<String, URI> others, boolean outside) {
        var places = new HashMap<>(Map.of(Dip.ROOT, place));
        places.put(base, place);
        places.putAll(others);
        return new AddressMap(places, outside);
    }
}

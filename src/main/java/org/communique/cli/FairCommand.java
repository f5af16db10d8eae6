package org.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.fair.Fairness;
import org.communique.fair.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How FAIR a running site is. */
@Command(
        name = "fair",
        description = {
            "Judges a running site as FOOPS! judges its ontology (24 tests) and F-UJI 0.8 its dataset (17 metrics).",
            "It asks over HTTP, stays on that server, and calls open what takes a registration with somebody else."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "IRIs below the base of the settings and below that of the ontology are asked of the server.",
            "A release holds such a report of itself: fair.ttl.",
            "",
            "Exit codes: 0 nothing failed, 1 a check failed or nothing answers, 2 wrong usage.",
            "",
            "Examples:",
            "  communique fair",
            "  communique fair http://localhost:8080/ --format csv",
            "  communique fair https://news.example.org/ --config site.yaml --online",
            "  communique fair --map http://prefix.cc/=http://localhost:9000/"
        })
final class FairCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "URL",
            defaultValue = "http://localhost:3330/",
            description = "Where the server is (default: ${DEFAULT-VALUE}).")
    private String address = "";

    @Option(
            names = "--map",
            paramLabel = "PREFIX=URL",
            description = "Asks for what begins with PREFIX at URL; may be repeated.")
    private Map<String, String> places = new LinkedHashMap<>();

    @Option(
            names = "--online",
            description =
                    "Asks other hosts too: the licence, prefix.cc, Linked Open Vocabularies, resolvers of identifiers.")
    private boolean online;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or ttl: EARL and DQV (default: ${DEFAULT-VALUE}).")
    private FairFormat format = FairFormat.TABLE;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    FairCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var settings = options.assembly(session).settings();
        var streams = session.streams();
        var base = settings.base().toString();
        var others = new LinkedHashMap<String, URI>();
        places.forEach((prefix, url) -> others.put(prefix, url(url)));
        var report = Fairness.ofSite(base).assess(SiteAssessment.addresses(base, url(address), others, online));
        new FairText(report).print(format, base + "fair", streams.out());
        if (format != FairFormat.TABLE) {
            for (var suite : Suite.values()) {
                streams.say(report.summary(suite));
            }
        }
        return report.hasFailures() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private URI url(String text) {
        if (!text.matches("https?://[^\\s/]+(/.*)?")) {
            throw new ParameterException(
                    spec.commandLine(), text + ": no address (expected: as http://localhost:3330/)");
        }
        try {
            return URI.create(text.endsWith("/") ? text : text + "/");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), text + ": no address (expected: as http://localhost:3330/)", e);
        }
    }
}

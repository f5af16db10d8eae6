package org.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIs;
import org.communique.store.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The evidence of a thing. */
@Command(
        name = "explain",
        description = {
            "Tells why the store says what it says of a thing: the reports behind it, the rule that read each,",
            "the sentences, the article and its address; then each value with the reports that give it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  communique explain event/rus-vnm-defence-strategy-dialogue/8",
            "  communique explain http://localhost:3330/person/alexander-fomin"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "IRI", description = "A thing's IRI; a relative one stands below the base.")
    private String iri = "";

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var assembly = options.assembly(session);
        var directory = storeOption.directory(assembly.settings(), session.streams());
        var base = assembly.settings().base().toString();
        var absolute = absolute(base);
        return session.stores().use(session, directory, assembly, Stores.Need.EXISTING, store -> {
            var trail = store.read(dataset -> new Explanation(dataset).of(absolute))
                    .orElseThrow(() -> new CommandFailure(
                            absolute, "nothing of this name in the store", "an IRI that `communique query` shows"));
            new TrailText(base).print(trail, session.streams().out());
            return ExitCode.DONE;
        });
    }

    private String absolute(String base) {
        try {
            return IRIs.resolve(base, iri.startsWith("/") ? iri.substring(1) : iri);
        } catch (IRIException e) {
            throw new CommandFailure(Streams.harmless(iri), "no IRI", "an IRI, absolute or below " + base);
        }
    }
}

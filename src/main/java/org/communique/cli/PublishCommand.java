package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles into the store. */
@Command(
        name = "publish",
        description = {
            "Maps articles, checks them and puts them into the store.",
            "Publishing the same again changes nothing; a changed article replaces what it said before."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  communique publish seeds/",
            "  communique publish articles/ extra.txt --store /srv/news",
            "  communique publish --delete tass-2025-09-03-eighth-dialogue"
        })
final class PublishCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Article files, folders of *.txt, or - (stdin).")
    private List<Path> paths = List.of();

    @Option(
            names = "--delete",
            paramLabel = "ID",
            description = "Withdraws the article of this identifier (its file's stem) or IRI. Repeatable.")
    private List<String> deleted = List.of();

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty() && deleted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "nothing to do (expected: PATH or --delete ID)");
        }
        var assembly = options.assembly(session);
        var directory = storeOption.directory(assembly.settings(), session.streams());
        return session.stores().use(session, directory, assembly, Stores.Need.ANY, store -> {
            var run = new PublishRun(session.streams(), assembly);
            var withdrawn = withdraw(store);
            return Math.max(withdrawn, paths.isEmpty() ? run.tellRefusedCorrections(store) : run.publish(paths, store));
        });
    }

    private int withdraw(Store store) {
        var rejected = false;
        for (var id : deleted) {
            if (store.withdraw(id)) {
                session.streams().say("withdrawn: " + id);
            } else {
                rejected = true;
                session.streams().say("rejected " + id + ": no such article (expected: an article in the store)");
            }
        }
        return rejected ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
}

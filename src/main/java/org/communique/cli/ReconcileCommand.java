package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.reconcile.Proposing;
import org.communique.reconcile.Subject;
import org.communique.reconcile.SubjectReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proposals of Wikidata items. */
@Command(
        name = "reconcile",
        description = {
            "Asks Wikidata (online) about people, organisations and places that have no verified item, and writes what",
            "it finds into a file for people to decide on. It asserts nothing. Lines are only added: decisions stay.",
            "A run that was stopped goes on where it was: answers are kept."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Write accept or reject into the column decision, your name into who, the date into when.",
            "",
            "Examples:",
            "  communique reconcile --most 20",
            "  communique reconcile --only person --ask both --proposals people.tsv"
        })
final class ReconcileCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private CommandSpec spec;

    @Option(
            names = "--proposals",
            paramLabel = "FILE",
            description = "Where proposals are written (default: data/reconcile/proposals.tsv).")
    @Nullable
    private Path proposals;

    @Option(
            names = "--ask",
            paramLabel = "WHOM",
            description = "service, Wikidata's own search, or both (default: service).")
    private Proposing.Source source = Proposing.Source.SERVICE;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            description = "Asks about person, organisation or place only. Repeatable.")
    private List<Subject.Kind> kinds = List.of();

    @Option(names = "--most", paramLabel = "N", description = "Asks about so many things at most (default: all).")
    private int most = Integer.MAX_VALUE;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ReconcileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most: %d (expected: 1 or more)".formatted(most));
        }
        var assembly = options.assembly(session);
        var streams = session.streams();
        var directory = storeOption.directory(assembly.settings(), streams);
        var run = new ReconcileRun(
                streams,
                assembly.settings().reconcile(),
                proposals == null
                        ? assembly.settings().reconcile().directory().resolve("proposals.tsv")
                        : streams.path(proposals),
                source);
        // Asking takes long, and the store must not be kept from others meanwhile.
        List<List<Subject>> read = new ArrayList<>();
        var exit = session.stores().use(session, directory, assembly, Stores.Need.EXISTING, store -> {
            read.add(store.read(dataset -> new SubjectReader(dataset).read()));
            return ExitCode.DONE;
        });
        // If the owner of the store ran the command, all is done.
        return read.isEmpty() ? exit : run.propose(wanted(read.getFirst()), most);
    }

    private List<Subject> wanted(List<Subject> all) {
        Set<Subject.Kind> of = kinds.isEmpty() ? EnumSet.allOf(Subject.Kind.class) : EnumSet.copyOf(kinds);
        return all.stream().filter(subject -> of.contains(subject.kind())).toList();
    }
}

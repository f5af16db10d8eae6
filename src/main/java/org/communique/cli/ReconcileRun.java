package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communique.config.Settings;
import org.communique.reconcile.AcceptedLink;
import org.communique.reconcile.ProposalFile;
import org.communique.reconcile.Proposing;
import org.communique.reconcile.Subject;
import org.communique.reconcile.web.AnswerCache;
import org.communique.reconcile.web.Manners;
import org.communique.reconcile.web.PoliteClient;
import org.communique.reconcile.web.Time;

/** Asks about things, writes the proposals and tells the user what came of it. */
record ReconcileRun(Streams streams, Settings.Reconcile settings, Path file, Proposing.Source source) {
    private static final int WIDTH = 79;

    /**
     * @param most about how many things to ask
     * @return {@link ExitCode#FAILED} if it could not ask about all, {@link ExitCode#SOME_REJECTED} if some answers were
     *     unusable
     */
    int propose(List<Subject> all, int most) throws IOException {
        var proposals = new ProposalFile(file);
        // Read first: a file that cannot be added to must be known before hours of asking.
        Set<String> settled = new HashSet<>();
        for (AcceptedLink link : proposals.accepted()) {
            settled.add(link.thing());
        }
        List<Subject> subjects = all.stream()
                .filter(subject -> !settled.contains(subject.iri()))
                .limit(most)
                .toList();
        Proposing.Outcome outcome;
        try (var client = client()) {
            outcome = ask(new Proposing(client, plan()), subjects);
        }
        int added = proposals.add(outcome.proposals());
        outcome.faults().forEach(fault -> streams.say("fault " + fault));
        streams.say("%d things, %d asked about, %d accepted before; %d proposals found, %d of them new, in %s"
                .formatted(
                        all.size(),
                        outcome.asked(),
                        settled.size(),
                        outcome.proposals().size(),
                        added,
                        file));
        return outcome.complete()
                ? outcome.faults().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED
                : ExitCode.FAILED;
    }

    private Proposing.Outcome ask(Proposing proposing, List<Subject> subjects) {
        if (!streams.progress()) {
            return proposing.propose(subjects, done -> {});
        }
        try (var bar = new ProgressBarBuilder()
                .setTaskName("things")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(subjects.size())
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                .build()) {
            return proposing.propose(subjects, bar::stepTo);
        }
    }

    private Proposing.Plan plan() {
        return new Proposing.Plan(
                source,
                settings.service(),
                settings.wikidata(),
                settings.batchSize(),
                settings.candidates(),
                settings.maxlag());
    }

    private PoliteClient client() {
        if (!settings.contact().matches("[\\x20-\\x7E]{3,200}")) {
            throw new CommandFailure(
                    "reconcile.contact", Streams.harmless(settings.contact()), "3..200 ASCII characters on one line");
        }
        var time = Time.real();
        var manners = new Manners(
                "Communique/%s (%s)".formatted(Version.number(), settings.contact()),
                Duration.ofMillis(settings.pause()),
                Duration.ofSeconds(settings.timeout()),
                settings.attempts(),
                Duration.ofSeconds(settings.longestWait()),
                settings.maxAnswerBytes());
        var cache = new AnswerCache(settings.directory().resolve("cache"), Duration.ofDays(settings.keepDays()), time);
        return new PoliteClient(manners, cache, time);
    }
}

package org.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: tells what there is. */
@Command(
        name = "communique",
        description = "Reads news of diplomacy and publishes what it says as linked data with evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  communique serve                        publish the samples and show them on http://localhost:3330/",
            "  communique publish articles/            put a folder of articles into the store",
            "  communique query events --format csv    ask a saved query",
            "  communique map article.txt --to ttl     see what one article says",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some articles were rejected."
        })
final class RootCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before it runs the command.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command (expected: one of map, publish, serve, query, explain, release, verify, fair, reconcile)");
    }
}

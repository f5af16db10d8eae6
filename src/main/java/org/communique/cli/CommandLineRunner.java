package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.communique.config.Home;
import org.communique.config.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Runs one command line, for this process or for another one.
 *
 * @param home finds the home when a command needs it
 * @param stores gives commands their store
 */
record CommandLineRunner(Supplier<Home> home, Stores stores) {
    /** @return one of {@link ExitCode} */
    int run(List<String> arguments, Streams streams) {
        var session = new Session(home, streams, stores, arguments);
        var line = new CommandLine(new RootCommand())
                .addSubcommand(new MapCommand(session))
                .addSubcommand(new PublishCommand(session))
                .addSubcommand(new ServeCommand(session))
                .addSubcommand(new QueryCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new ReleaseCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new FairCommand(session))
                .addSubcommand(new ReconcileCommand(session))
                .setOut(new PrintWriter(streams.out(), true, UTF_8))
                .setErr(new PrintWriter(streams.err(), true, UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> refuse(e, streams))
                .setExecutionExceptionHandler((e, command, result) -> fail(e, streams));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private static int refuse(ParameterException e, Streams streams) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        streams.say("communique: " + e.getMessage());
        streams.say("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    /** What we foresaw is told in one line; anything else is a bug and shows where it is. */
    private static int fail(Exception e, Streams streams) {
        if (e instanceof CommandFailure || e instanceof SettingsException || e instanceof IOException) {
            streams.say("communique: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        } else {
            e.printStackTrace(streams.err());
        }
        return ExitCode.FAILED;
    }
}

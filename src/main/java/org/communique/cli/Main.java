package org.communique.cli;

import java.util.List;
import org.communique.config.Home;

/** Where the process starts. Whatever is slow to load is left to the command that needs it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var streams = Streams.ofProcess();
        var exit = new CommandLineRunner(Home::locate, new OwnStores()).run(List.of(arguments), streams);
        streams.out().flush();
        System.exit(exit);
    }
}

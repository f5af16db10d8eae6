package org.communique.cli;

import java.util.List;
import java.util.function.Supplier;
import org.communique.config.Home;

/**
 * All that a command is given.
 *
 * @param home finds the folder of settings, queries and samples
 * @param arguments the whole command line, which the owner of the store may have to run in this process's place
 */
record Session(Supplier<Home> home, Streams streams, Stores stores, List<String> arguments) {
    Session {
        arguments = List.copyOf(arguments);
    }
}

package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.store.QueryBenchmark;
import org.communique.store.Store;

/** Runs {@link QueryBenchmark} over a store with the settings of the commands: {@code FOLDER ARTICLES [QUERY…]}. */
final class QueryBenchmarkMain {
    private QueryBenchmarkMain() {}

    public static void main(String[] arguments) throws IOException {
        Home home = new Home(Path.of(""));
        Assembly assembly = new Assembly(home, Settings.read(home, Optional.empty()));
        List<String> given = List.of(arguments);
        try (Store store = Store.open(Path.of(given.get(0)), assembly.storeSettings())) {
            QueryBenchmark.run(
                    store, Integer.parseInt(given.get(1)), Path.of("config/queries"), given.subList(2, given.size()));
        }
    }
}

package org.communique.store;

import java.nio.file.Path;

/** Makes a store of invented articles in a folder, for {@code bin/load}. */
final class InventedStore {
    private InventedStore() {}

    /** @param arguments the folder, and how many articles */
    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]), Worlds.settings())) {
            new MergeBenchmark().fill(store, Integer.parseInt(arguments[1]));
        }
    }
}

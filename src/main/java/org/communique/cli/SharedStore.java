package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.config.Settings;
import org.communique.store.Store;

/**
 * The store that this process owns, for a command that another process asked for.
 *
 * @param owned its folder
 * @param owners the settings with which it was opened
 */
record SharedStore(Store store, Path owned, Settings owners) implements Stores {
    @Override
    public int use(Session session, Path directory, Assembly assembly, Need need, Use use) throws IOException {
        if (!Files.isSameFile(owned, directory)) {
            throw new CommandFailure(directory.toString(), "not the store of this process", owned.toString());
        }
        if (!assembly.settings().base().equals(owners.base())) {
            throw new CommandFailure(
                    "base",
                    assembly.settings().base() + " differs from the running command's",
                    owners.base().toString());
        }
        return use.run(store);
    }
}

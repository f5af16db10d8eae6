package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.store.Store;

/** Gives a command the store that it works on. */
interface Stores {
    /** What a command does with a store. */
    @FunctionalInterface
    interface Use {
        /** @return one of {@link ExitCode} */
        int run(Store store) throws IOException;
    }

    /** What a command needs of a store. */
    enum Need {
        /** One that exists; another process that owns it may do the work. */
        EXISTING(true, true),
        /** One that is made where there is none; another process that owns it may do the work. */
        ANY(false, true),
        /** One that is made where there is none, for this process alone. */
        OWN(false, false);

        private final boolean existing;
        private final boolean shared;

        Need(boolean existing, boolean shared) {
            this.existing = existing;
            this.shared = shared;
        }

        boolean isExisting() {
            return existing;
        }

        boolean isShared() {
            return shared;
        }
    }

    /**
     * Opens the store, uses it and closes it, or has its owner do all that.
     *
     * @throws CommandFailure if there is no store, or another process keeps it to itself
     */
    int use(Session session, Path directory, Assembly assembly, Need need, Use use) throws IOException;
}

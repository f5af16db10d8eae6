package org.communique.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Lines without their ends, one after the other. */
interface LineSource extends Closeable {
    /** The next line, empty at the end. */
    Optional<byte[]> next() throws IOException;
}

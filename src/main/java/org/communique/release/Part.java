package org.communique.release;

import java.io.IOException;
import java.util.List;

/** One kind of file of a release. */
interface Part {
    /** What the user is told while it is written. */
    String title();

    /** Writes the files and tells what they came to. */
    List<ReleaseFile> write(Draft draft) throws IOException;
}

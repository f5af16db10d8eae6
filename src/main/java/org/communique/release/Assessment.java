package org.communique.release;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;

/** Judges a release that is complete but for what this says of it. */
@FunctionalInterface
public interface Assessment {
    /**
     * What is to be said of it, without blank nodes and without anything of the time and place at which it is said: the
     * same release gets the same words.
     *
     * @param releases a folder in which the release is the only one, as it will be published
     */
    Model of(Path releases, ReleaseVersion version) throws IOException;
}

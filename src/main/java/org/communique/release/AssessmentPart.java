package org.communique.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found when the release was assessed.
 *
 * @param shelf the folder in which the draft stands as a release
 */
record AssessmentPart(Assessment assessment, Path shelf, ReleaseVersion version) implements Part {
    @Override
    public String title() {
        return "FAIR assessment";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        return List.of(TurtleWriter.file(draft, Shelf.ASSESSMENT, assessment.of(shelf, version)));
    }
}

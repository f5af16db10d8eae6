package org.communique.cli;

import java.util.List;
import org.communique.article.Rejection;

/** Tells the user what was rejected, and remembers that something was. */
final class Rejections {
    private final Streams streams;
    private boolean any;

    Rejections(Streams streams) {
        this.streams = streams;
    }

    void tell(List<Rejection> rejections) {
        any |= !rejections.isEmpty();
        rejections.forEach(rejection -> streams.say("rejected " + rejection.message()));
    }

    int exitCode() {
        return any ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
}

package org.communique.release;

import java.io.IOException;
import java.util.Optional;

/** Walks two sorted sources of lines side by side and tells what each line is. */
final class LineComparison {
    /** What becomes of the lines, in their order. */
    interface Listener {
        /** A line of the first source only. */
        void onlyFirst(byte[] line) throws IOException;

        /** A line of the second source only. */
        void onlySecond(byte[] line) throws IOException;

        /** A line of both. */
        void both(byte[] line) throws IOException;
    }

    private LineComparison() {}

    static void compare(LineSource first, LineSource second, Listener listener) throws IOException {
        Optional<byte[]> one = first.next();
        Optional<byte[]> other = second.next();
        while (one.isPresent() || other.isPresent()) {
            int order = order(one, other);
            if (order < 0) {
                listener.onlyFirst(one.orElseThrow());
            } else if (order > 0) {
                listener.onlySecond(other.orElseThrow());
            } else {
                listener.both(one.orElseThrow());
            }
            if (order <= 0) {
                one = first.next();
            }
            if (order >= 0) {
                other = second.next();
            }
        }
    }

    private static int order(Optional<byte[]> one, Optional<byte[]> other) {
        if (one.isEmpty()) {
            return 1;
        }
        return other.map(bytes -> LineSorter.BY_BYTES.compare(one.get(), bytes)).orElse(-1);
    }
}

package org.communique.publish.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/** Collects an answer and refuses, rather than cuts, one that is too long. */
final class CappedOutput extends OutputStream {
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final int limit;

    /**
     * @param limit how many bytes an answer may have
     */
    CappedOutput(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int oneByte) {
        require(1);
        collected.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        require(length);
        collected.write(bytes, offset, length);
    }

    private void require(int more) {
        if (collected.size() + (long) more > limit) {
            throw new Refusal(
                    Status.TOO_LARGE,
                    "answer: longer than the limit (expected: at most %d bytes; take a slice with LIMIT and OFFSET)"
                            .formatted(limit));
        }
    }

    Body body() {
        return Body.of(collected.toByteArray());
    }
}

package org.communique.control;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written to it goes out as frames of one kind. */
final class FrameOutputStream extends OutputStream {
    private static final int MAX_CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Frame.Kind kind;

    FrameOutputStream(DataOutputStream out, Frame.Kind kind) {
        this.out = out;
        this.kind = kind;
    }

    @Override
    public void write(int b) throws IOException {
        Frame.write(out, kind, (byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += MAX_CHUNK) {
            Frame.write(out, kind, bytes, offset + done, Math.min(MAX_CHUNK, length - done));
        }
    }
}

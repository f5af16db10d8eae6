package org.communique.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** One message of the control socket: a byte that tells its kind, its length as four bytes, its payload. */
final class Frame {
    /** What a frame carries. */
    enum Kind {
        REQUEST('r'),
        STARTED('s'),
        INPUT('i'),
        INPUT_END('e'),
        OUTPUT('o'),
        ERROR('t'),
        EXIT('x');

        private final int code;

        Kind(char code) {
            this.code = code;
        }

        private static Kind of(int code) throws IOException {
            for (var kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("frame of kind %d (expected: one of %s)".formatted(code, Arrays.toString(values())));
        }
    }

    private static final int MAX_BYTES = 1 << 20;

    final Kind kind;
    final byte[] payload;

    private Frame(Kind kind, byte[] payload) {
        this.kind = kind;
        this.payload = payload;
    }

    static Frame read(DataInputStream in) throws IOException {
        var kind = Kind.of(in.readUnsignedByte());
        var length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("frame of %d bytes (expected: 0..%d)".formatted(length, MAX_BYTES));
        }
        var payload = new byte[length];
        in.readFully(payload);
        return new Frame(kind, payload);
    }

    static void write(DataOutputStream out, Kind kind, byte[] bytes, int offset, int length) throws IOException {
        synchronized (out) {
            out.writeByte(kind.code);
            out.writeInt(length);
            out.write(bytes, offset, length);
            out.flush();
        }
    }

    static void write(DataOutputStream out, Kind kind, byte... bytes) throws IOException {
        write(out, kind, bytes, 0, bytes.length);
    }
}

package org.communique.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters, strictly: UTF-8, or UTF-16 if a byte order mark says so. Anything else is refused. */
final class TextDecoder {
    private static final String EXPECTED = "UTF-8, or UTF-16 with a byte order mark";

    /** What became of the bytes. */
    sealed interface Decoding {
        /** The characters without the byte order mark. */
        record Decoded(String text) implements Decoding {}

        record Refused(Rejection rejection) implements Decoding {}
    }

    Decoding decode(String where, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(where, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(where, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(where, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(where, bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding decode(String where, byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            String what = "byte 0x%02X at offset %d is no %s".formatted(bytes[offset] & 0xff, offset, charset.name());
            return new Decoding.Refused(new Rejection(where, what, EXPECTED));
        }
        return new Decoding.Decoded(out.flip().toString());
    }
}

package org.communique.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that another process asks the store's owner to run.
 *
 * @param arguments as given on the command line, the command's name first
 * @param directory the working directory of the asking process, against which its paths stand
 * @param colour whether its standard output is a terminal that shows colours
 * @param progress whether its standard error is a terminal
 */
public record Request(List<String> arguments, Path directory, boolean colour, boolean progress) {
    private static final int VERSION = 1;

    public Request {
        arguments = List.copyOf(arguments);
    }

    byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(VERSION);
        out.writeBoolean(colour);
        out.writeBoolean(progress);
        writeText(out, directory.toString());
        out.writeInt(arguments.size());
        for (var argument : arguments) {
            writeText(out, argument);
        }
        return bytes.toByteArray();
    }

    static Request of(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var version = in.readByte();
        if (version != VERSION) {
            throw new IOException("request of version %d (expected: %d; both processes must be of one version)"
                    .formatted(version, VERSION));
        }
        var colour = in.readBoolean();
        var progress = in.readBoolean();
        var directory = Path.of(readText(in));
        var arguments = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(readText(in));
        }
        return new Request(arguments, directory, colour, progress);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}

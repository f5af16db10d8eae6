package org.communique.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** LibreOffice without a window: opens tables as a person does and tells what it takes the cells for. */
final class LibreOffice {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_COLUMNS = 64;

    /** How a person has a table opened; the names are those of the dialogue. */
    enum Opening {
        /** As the dialogue stands when it comes up. */
        AS_IT_COMES(""),
        /** With "detect special numbers": what looks like a date becomes one. */
        DETECTING_SPECIAL_NUMBERS(""),
        /** With all columns marked and made "text". */
        ALL_AS_TEXT("text");

        private final String columns;

        Opening(String columns) {
            this.columns = columns;
        }

        /** The options of the import filter: separator, quotation mark, UTF-8, first line, columns, English, … */
        private String filter(boolean tabs) {
            var formats = new ArrayList<String>();
            for (int i = 1; i <= MOST_COLUMNS && columns.equals("text"); i++) {
                formats.add(i + "/2");
            }
            return "Text - txt - csv (StarCalc):%d,34,76,1,%s,1033,false,%s"
                    .formatted(tabs ? 9 : 44, String.join("/", formats), this == DETECTING_SPECIAL_NUMBERS);
        }
    }

    /**
     * A cell.
     *
     * @param type as OpenDocument has it: string, float, date, boolean, …; empty for an empty cell
     * @param value the text of a string, else the value in full, whatever is shown
     * @param formula empty if there is none
     */
    record Cell(String type, String value, String formula) {}

    private final Path program;
    private final Path scratch;

    private LibreOffice(Path program, Path scratch) {
        this.program = program;
        this.scratch = scratch;
    }

    /** Whether it is installed (Debian: libreoffice-calc-nogui). */
    static boolean isThere() {
        return program().isPresent();
    }

    static LibreOffice in(Path scratch) {
        return new LibreOffice(program().orElseThrow(), scratch);
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The cells of each table by rows, in the order given; all are parted alike. */
    List<List<List<Cell>>> open(List<Path> tables, boolean tabs, Opening opening)
            throws IOException, InterruptedException {
        var out = Files.createTempDirectory(scratch, "opened");
        var command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                "--headless",
                "--infilter=" + opening.filter(tabs),
                "--convert-to",
                "fods",
                "--outdir",
                out.toString()));
        tables.forEach(table -> command.add(table.toAbsolutePath().toString()));
        var log = out.resolve("log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(
                    "soffice: no answer or a failure (expected: converted tables): " + Files.readString(log.toPath()));
        }
        var opened = new ArrayList<List<List<Cell>>>();
        for (var table : tables) {
            var name = table.getFileName().toString().replaceFirst("\\.[a-z]+$", ".fods");
            opened.add(read(out.resolve(name)));
        }
        return opened;
    }

    private static List<List<Cell>> read(Path sheet) throws IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            var document = factory.newDocumentBuilder().parse(sheet.toFile());
            var table = (Element) document.getElementsByTagNameNS(TABLE, "table").item(0);
            var rows = new ArrayList<List<Cell>>();
            children(table, "table-row").forEach(row -> {
                var cells = new ArrayList<Cell>();
                children(row, "table-cell").forEach(cell -> {
                    for (int i = 0; i < repeated(cell, "columns") && cells.size() < MOST_COLUMNS; i++) {
                        cells.add(cell(cell));
                    }
                });
                while (!cells.isEmpty() && cells.getLast().type().isEmpty()) {
                    cells.removeLast();
                }
                for (int i = 0; i < repeated(row, "rows") && !cells.isEmpty(); i++) {
                    rows.add(List.copyOf(cells));
                }
            });
            return rows;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(sheet + ": no flat OpenDocument", e);
        }
    }

    private static Stream<Element> children(Element parent, String name) {
        return nodes(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getNamespaceURI().equals(TABLE)
                        && child.getLocalName().equals(name));
    }

    private static Stream<Node> nodes(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling);
    }

    private static int repeated(Element element, String what) {
        var count = element.getAttributeNS(TABLE, "number-" + what + "-repeated");
        return count.isEmpty() ? 1 : Integer.parseInt(count);
    }

    private static Cell cell(Element cell) {
        var type = cell.getAttributeNS(OFFICE, "value-type");
        var value = switch (type) {
            case "float", "percentage", "currency" -> cell.getAttributeNS(OFFICE, "value");
            case "date", "time", "boolean" -> cell.getAttributeNS(OFFICE, type + "-value");
            default -> text(cell);
        };
        return new Cell(type, value, cell.getAttributeNS(TABLE, "formula"));
    }

    /** Paragraphs are lines; runs of blanks and tabs are elements. */
    private static String text(Element cell) {
        var lines = new ArrayList<String>();
        nodes(cell)
                .filter(node -> TEXT.equals(node.getNamespaceURI()) && node.getLocalName().equals("p"))
                .forEach(paragraph -> lines.add(inline(paragraph)));
        return String.join("\n", lines);
    }

    private static String inline(Node node) {
        var text = new StringBuilder();
        nodes(node).forEach(child -> {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "s" -> {
                        var count = element.getAttributeNS(TEXT, "c");
                        text.append(" ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count)));
                    }
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> text.append(inline(element));
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        });
        return text.toString();
    }
}

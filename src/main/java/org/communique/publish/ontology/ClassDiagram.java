package org.communique.publish.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A drawing of classes and of the properties that join them, as SVG. Columns hold the classes by their distance from
 * the first, so that most lines run between neighbours. The same classes give the same bytes.
 */
final class ClassDiagram {
    private static final int LETTER = 6;
    private static final int WORDS_APART = 11;
    private static final int BOX = 150;
    private static final int GAP = 140;
    private static final int LINE = 17;
    private static final int BETWEEN = 16;
    private static final int MARGIN = 14;

    /**
     * A class, or a class with its subclasses in one box.
     *
     * @param name its name in the ontology's namespace
     * @param below the names of its subclasses
     */
    record Box(String name, List<String> below) {
        int height() {
            return LINE * (below.size() + 1) + 12;
        }
    }

    /** Properties that lead from one box to another. */
    record Line(String from, String to, List<String> properties) {}

    private record Place(int column, int left, int top, Box box) {
        int middle() {
            return top + box.height() / 2;
        }
    }

    private final List<Line> lines;
    private final List<Words> words = new ArrayList<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int beyond;

    private ClassDiagram(List<Box> boxes, List<Line> lines) {
        this.lines = lines;
        distances(boxes);
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int column = 0; column <= last; column++) {
            place(column, boxes);
        }
    }

    /** The drawing; the first box stands at the left. */
    static String of(List<Box> boxes, List<Line> lines) {
        return boxes.isEmpty() ? "" : new ClassDiagram(boxes, lines).svg();
    }

    private void distances(List<Box> boxes) {
        columns.put(boxes.getFirst().name(), 0);
        boolean grown = true;
        for (int distance = 1; grown; distance++) {
            List<String> reached = new ArrayList<>();
            for (Line line : lines) {
                if (columns.containsKey(line.from()) && !columns.containsKey(line.to())) {
                    reached.add(line.to());
                } else if (columns.containsKey(line.to()) && !columns.containsKey(line.from())) {
                    reached.add(line.from());
                }
            }
            for (String name : reached) {
                columns.putIfAbsent(name, distance);
            }
            grown = !reached.isEmpty();
        }
        beyond = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        boxes.forEach(box -> columns.putIfAbsent(box.name(), beyond));
    }

    private void place(int column, List<Box> boxes) {
        List<Box> here = boxes.stream()
                .filter(box -> columns.getOrDefault(box.name(), beyond) == column)
                .sorted(Comparator.comparingDouble((Box box) -> height(box.name()))
                        .thenComparing(Box::name))
                .toList();
        int left = MARGIN + column * (BOX + GAP) - (column == beyond ? GAP / 3 : 0);
        int top = MARGIN;
        for (Box box : here) {
            places.put(box.name(), new Place(column, left, top, box));
            top += box.height() + BETWEEN;
        }
    }

    /** The mean height of what is joined to it and placed already: it keeps lines from crossing. */
    private double height(String name) {
        return lines.stream()
                .filter(line -> line.from().equals(name) || line.to().equals(name))
                .map(line -> line.from().equals(name) ? line.to() : line.from())
                .filter(places::containsKey)
                .mapToInt(other -> placed(other).middle())
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private String svg() {
        int width = places.values().stream()
                        .mapToInt(place -> place.left() + BOX)
                        .max()
                        .orElse(0)
                + GAP
                - 20;
        int height = places.values().stream()
                        .mapToInt(place -> place.top() + place.box().height())
                        .max()
                        .orElse(0)
                + MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg class="diagram" viewBox="0 0 %d %d" width="%d" height="%d" role="group" aria-label="Diagram of the classes">
                """.formatted(width, height, width, height));
        lines.forEach(line -> svg.append(path(line)));
        places.values().forEach(place -> svg.append(box(place)));
        lines.forEach(line -> svg.append(words(line)));
        return svg.append("</svg>\n").toString();
    }

    /** Where the name of a line stands. */
    private record Words(int left, int y, int length) {
        boolean meets(Words other) {
            return left < other.left + other.length
                    && other.left < left + length
                    && Math.abs(y - other.y) < WORDS_APART;
        }
    }

    /** Where a line runs, and how far it bows out at each end. */
    private record Course(int x1, int y1, int x2, int y2, int bow1, int bow2) {}

    private Course course(Line line) {
        Place from = placed(line.from());
        Place to = placed(line.to());
        int apart = from.equals(to) ? 8 : 0;
        int y1 = from.middle() - apart;
        int y2 = to.middle() + apart;
        if (from.column() == to.column()) {
            return new Course(from.left() + BOX, y1, to.left() + BOX, y2, 60, 60);
        }
        return from.column() < to.column()
                ? new Course(from.left() + BOX, y1, to.left(), y2, GAP / 2, -GAP / 2)
                : new Course(from.left(), y1, to.left() + BOX, y2, -GAP / 2, GAP / 2);
    }

    private String path(Line line) {
        Course course = course(line);
        return """
                <path class="joined" d="M%d %dC%d %d %d %d %d %d" marker-end="url(#arrow)"/>
                """.formatted(
                        course.x1(),
                        course.y1(),
                        course.x1() + course.bow1(),
                        course.y1(),
                        course.x2() + course.bow2(),
                        course.y2(),
                        course.x2(),
                        course.y2());
    }

    /** The properties' names; where one end has fewer lines they stand near it, apart from those of other lines. */
    private String words(Line line) {
        Course course = course(line);
        String shown = line.properties().getFirst() + (line.properties().size() > 1 ? " …" : "");
        boolean nearStart = lines(line.from()) < lines(line.to());
        double along = nearStart ? 0.3 : 0.7;
        long y = Math.round(course.y1() + (course.y2() - course.y1()) * along * along * (3 - 2 * along));
        int end = nearStart ? course.x1() : course.x2();
        boolean rightOf = (nearStart ? course.bow1() : course.bow2()) > 0;
        if (line.from().equals(line.to())) {
            y = course.y1() - 12L;
        }
        int x = end + (rightOf ? 10 : -10);
        int length = shown.length() * LETTER;
        Words place = new Words(rightOf ? x : x - length, (int) y, length);
        while (words.stream().anyMatch(place::meets)) {
            place = new Words(place.left(), place.y() + 1, length);
        }
        words.add(place);
        return """
                <text class="words" x="%d" y="%d" text-anchor="%s"><title>%s %s %s</title>%s</text>
                """.formatted(
                        x,
                        place.y() + 4,
                        rightOf ? "start" : "end",
                        escaped(line.from()),
                        escaped(String.join(", ", line.properties())),
                        escaped(line.to()),
                        escaped(shown));
    }

    private Place placed(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    private long lines(String name) {
        return lines.stream()
                .filter(line -> line.from().equals(name) || line.to().equals(name))
                .count();
    }

    private String box(Place place) {
        StringBuilder box = new StringBuilder();
        box.append("""
                <g><rect x="%d" y="%d" width="%d" height="%d" rx="4"/>
                """.formatted(place.left(), place.top(), BOX, place.box().height()));
        int y = place.top() + LINE;
        box.append(name(place.box().name(), place.left() + 10, y, "class"));
        for (String below : place.box().below()) {
            y += LINE;
            box.append(name(below, place.left() + 22, y, "below"));
        }
        return box.append("</g>\n").toString();
    }

    private static String name(String name, int x, int y, String kind) {
        return """
                <a href="#%1$s"><text class="%4$s" x="%2$d" y="%3$d">%1$s</text></a>
                """.formatted(escaped(name), x, y, kind);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.communique.publish.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The outlines of the countries in the Natural Earth projection (Šavrič, Jenny, White and Petrovič 2011), and where each
 * has its point. The outlines are Natural Earth's at 1:110 million; {@code bin/world-shapes} makes the file.
 */
final class WorldMap {
    static final double WIDTH = 960;
    static final double HEIGHT = 440;

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");
    private static final double SCALE = 175;
    private static final double EQUATOR = 252;

    private final List<Shape> land = new ArrayList<>();
    private final Map<String, Point> countries = new HashMap<>();

    /** A place in the picture, in pixels. */
    record Point(double x, double y) {}

    WorldMap() {
        try (InputStream in = WorldMap.class.getResourceAsStream("/site/world.tsv")) {
            if (in == null) {
                throw new IllegalStateException("/site/world.tsv: missing from the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split("\t", -1);
        if (!cells[1].isEmpty()) {
            String[] point = cells[1].split(" ", -1);
            countries.put(cells[0], projected(tenths(point[0]), tenths(point[1])));
        }
        if (!cells[2].isEmpty()) {
            StringBuilder steps = new StringBuilder();
            for (String outline : cells[2].split(";", -1)) {
                outline(outline.split(" ", -1), steps);
            }
            land.add(new Shape.Path(steps.toString(), Ink.LAND));
        }
    }

    private static void outline(String[] numbers, StringBuilder steps) {
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            longitude += Integer.parseInt(numbers[i]);
            latitude += Integer.parseInt(numbers[i + 1]);
            Point point = projected(longitude / 10.0, latitude / 10.0);
            steps.append(i == 0 ? 'M' : ' ')
                    .append(Picture.number(point.x()))
                    .append(' ')
                    .append(Picture.number(point.y()));
        }
        steps.append('z');
    }

    private static double tenths(String number) {
        return Integer.parseInt(number) / 10.0;
    }

    /** Whether a text is a number of degrees. */
    static boolean isDegrees(String text) {
        return DEGREES.matcher(text).matches();
    }

    /** Where a point of the globe, in degrees, lies in the picture. */
    static Point projected(double longitude, double latitude) {
        double l = Math.toRadians(Math.max(-180, Math.min(180, longitude)));
        double p = Math.toRadians(Math.max(-90, Math.min(90, latitude)));
        double p2 = p * p;
        double p4 = p2 * p2;
        double x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
        double y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
        return new Point(WIDTH / 2 + SCALE * x, EQUATOR - SCALE * y);
    }

    /** The countries. */
    List<Shape> land() {
        return List.copyOf(land);
    }

    /** The point of a country; empty if the map does not know it. */
    Optional<Point> middle(String code) {
        return Optional.ofNullable(countries.get(code));
    }
}

package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a release, made of a month and a number: "2026.11.1" is the first of November 2026.
 *
 * @param year 1000 or later
 * @param month 1 to 12
 * @param number 1 or more
 */
public record ReleaseVersion(int year, int month, int number) implements Comparable<ReleaseVersion> {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})\\.([1-9]|1[0-2])\\.([1-9][0-9]{0,5})");
    private static final Comparator<ReleaseVersion> ORDER = Comparator.comparingInt(ReleaseVersion::year)
            .thenComparingInt(ReleaseVersion::month)
            .thenComparingInt(ReleaseVersion::number);

    public static Optional<ReleaseVersion> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new ReleaseVersion(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The next free version of this day's month. */
    public static ReleaseVersion next(LocalDate day, List<ReleaseVersion> taken) {
        int last = taken.stream()
                .filter(version -> version.year == day.getYear() && version.month == day.getMonthValue())
                .mapToInt(ReleaseVersion::number)
                .max()
                .orElse(0);
        return new ReleaseVersion(day.getYear(), day.getMonthValue(), last + 1);
    }

    /** The versions that a folder of releases holds, oldest first. */
    public static List<ReleaseVersion> in(Path releases) throws IOException {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.flatMap(folder -> of(folder.getFileName().toString()).stream())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "." + month + "." + number;
    }
}

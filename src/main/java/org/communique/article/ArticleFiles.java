package org.communique.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The article files that some paths stand for: a file stands for itself, a directory for all {@code *.txt} below it.
 *
 * @param files in the order of their names, so that a run does not depend on the order of its arguments
 * @param rejections paths that can't be read, and files whose stem another file of the list has already
 */
public record ArticleFiles(List<Path> files, List<Rejection> rejections) {
    private static final String SUFFIX = ".txt";

    public ArticleFiles {
        files = List.copyOf(files);
        rejections = List.copyOf(rejections);
    }

    /** Lists what {@code paths} stand for. A file that is named twice is listed once. */
    public static ArticleFiles below(Collection<Path> paths) {
        TreeSet<Path> found = new TreeSet<>(Comparator.comparing(Path::toString));
        List<Rejection> rejections = new ArrayList<>();
        for (Path path : paths) {
            Path normal = path.normalize();
            if (Files.isDirectory(normal)) {
                walk(normal, found, rejections);
            } else {
                found.add(normal);
            }
        }
        return withoutTwins(found, rejections);
    }

    /** The file's name without its last extension: the article's identifier. */
    static String stem(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        int dot = text.lastIndexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private static void walk(Path directory, Collection<Path> found, List<Rejection> rejections) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(SUFFIX) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    rejections.add(unreadable(file));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                    if (e != null) {
                        rejections.add(unreadable(visited));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            rejections.add(unreadable(directory));
        }
    }

    private static Rejection unreadable(Path path) {
        return new Rejection(path.toString(), "can't be read", "a readable file or directory");
    }

    private static ArticleFiles withoutTwins(Collection<Path> found, List<Rejection> rejections) {
        Map<String, Path> byStem = new HashMap<>();
        List<Path> files = new ArrayList<>();
        for (Path file : found) {
            Path twin = byStem.putIfAbsent(stem(file), file);
            if (twin == null) {
                files.add(file);
            } else if (!isSame(file, twin)) {
                rejections.add(new Rejection(
                        file.toString(), "same name as " + twin, "names that differ without their extension"));
            }
        }
        return new ArticleFiles(files, rejections);
    }

    private static boolean isSame(Path file, Path twin) {
        try {
            return Files.isSameFile(file, twin);
        } catch (IOException e) {
            return false;
        }
    }
}

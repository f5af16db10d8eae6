package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads article files: UTF-8, or UTF-16 with a byte order mark; with or without front matter (headline, publisher,
 * address, published).
 *
 * <p>What can't be used is an answer, not an exception: {@link Reading.Rejected}. The characters stay as they were decoded,
 * line ends too; only the byte order mark and the front matter are taken off.
 *
 * {@snippet :
 * Reading reading = new ArticleReader(ReadingLimits.defaults()).read(Path.of("seeds/some-report.txt"));
 * }
 */
public final class ArticleReader {
    private static final String EXPECTED_TEXT = "an English news text";

    private final ReadingLimits limits;
    private final TextDecoder decoder = new TextDecoder();
    private final FrontMatterReader frontMatter = new FrontMatterReader();
    private final BinaryRule binary = new BinaryRule();
    private final LanguageRule language = new LanguageRule();

    public ArticleReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a file; its stem becomes the identifier. At most one byte more than the limit is read. */
    public Reading read(Path file) {
        String where = printable(file.toString());
        try {
            if (!Files.exists(file)) {
                return rejected(where, "no such file", "a readable text file");
            }
            if (!Files.isRegularFile(file)) {
                return rejected(where, "no regular file", "a text file");
            }
            long size = Files.size(file);
            if (size > limits.maximumBytes()) {
                return tooLarge(where, "%d bytes".formatted(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(where, ArticleFiles.stem(file), in.readNBytes(limits.maximumBytes() + 1));
            }
        } catch (NoSuchFileException e) {
            return rejected(where, "no such file", "a readable text file");
        } catch (AccessDeniedException e) {
            return rejected(where, "no permission to read it", "a readable text file");
        } catch (IOException e) {
            return rejected(
                    where, "can't be read: " + printable(String.valueOf(e.getMessage())), "a readable text file");
        }
    }

    /** Reads an article that came from elsewhere than a file, the standard input for example. */
    public Reading read(String identifier, byte[] bytes) {
        return read(printable(identifier), identifier, bytes);
    }

    private Reading read(String where, String identifier, byte[] bytes) {
        if (identifier.isBlank() || !identifier.equals(printable(identifier))) {
            return rejected(where, "a name that is blank or has control characters", "a printable name");
        }
        if (bytes.length > limits.maximumBytes()) {
            return tooLarge(where, "more than %d bytes".formatted(limits.maximumBytes()));
        }
        return switch (decoder.decode(where, bytes)) {
            case TextDecoder.Decoding.Refused refused -> new Reading.Rejected(refused.rejection());
            case TextDecoder.Decoding.Decoded decoded -> read(where, identifier, decoded.text());
        };
    }

    private Reading read(String where, String identifier, String text) {
        Optional<String> objection = binary.objection(text);
        if (objection.isPresent()) {
            return rejected(where, objection.get(), EXPECTED_TEXT);
        }
        return switch (frontMatter.split(where, text)) {
            case FrontMatterReader.Parts.Refused refused -> new Reading.Rejected(refused.rejection());
            case FrontMatterReader.Parts.Split split ->
                read(where, new Article(identifier, split.body(), split.metadata()));
        };
    }

    private Reading read(String where, Article article) {
        if (isBlank(article.text())) {
            return rejected(where, "no text", EXPECTED_TEXT);
        }
        return language.objection(article.text())
                .map(objection -> rejected(where, objection, EXPECTED_TEXT))
                .orElseGet(() -> new Reading.Accepted(article));
    }

    private Reading tooLarge(String where, String size) {
        return rejected(where, size, "at most %d bytes".formatted(limits.maximumBytes()));
    }

    private static Reading rejected(String where, String what, String expected) {
        return new Reading.Rejected(new Rejection(where, what, expected));
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}

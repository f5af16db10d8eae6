package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.communique.rdf.IriMinter;
import org.communique.release.catalog.Accuracy;
import org.communique.release.catalog.DescriptionReader;

/**
 * Makes a release: a folder of its own, named by its version, that never changes. It is written beside its place and
 * put there whole, so that a release that was cut off is not seen as one.
 *
 * <p>The same quads, version and day give the same bytes: nothing comes from the clock, the machine or the order in
 * which the store holds them.
 *
 * @param imprint title, publisher and licence
 * @param program the version of this program
 * @param accuracy how well it reads
 * @param context of the JSON-LD
 * @param codebook which tables there are
 * @param queries the folder of the saved queries that they answer
 * @param assessment what is to be said of the release once all else of it is there
 */
public record Releasing(
        IriMinter minter,
        Imprint imprint,
        String program,
        List<Accuracy> accuracy,
        JsonLdContext context,
        Codebook codebook,
        Path queries,
        Optional<Assessment> assessment) {
    private static final long LEAST_MEMORY = 16L << 20;
    private static final long MOST_MEMORY = 96L << 20;

    /** A release of which nothing is said by others. */
    public Releasing(
            IriMinter minter,
            Imprint imprint,
            String program,
            List<Accuracy> accuracy,
            JsonLdContext context,
            Codebook codebook,
            Path queries) {
        this(minter, imprint, program, accuracy, context, codebook, queries, Optional.empty());
    }

    /** The same, assessed before it is put in its place. */
    public Releasing assessedBy(Assessment assessor) {
        return new Releasing(minter, imprint, program, accuracy, context, codebook, queries, Optional.of(assessor));
    }

    /**
     * Writes the release.
     *
     * @param dataset within a read transaction
     * @param releases the folder of all releases
     * @param issued the day that it carries
     * @param earlier the folder of an earlier release, from which changes are told
     * @param progress told the title of each step when it begins
     * @return the release's folder
     * @throws ReleaseException if there is such a version already, or the data holds what must not be in it
     */
    public Path write(
            Dataset dataset,
            Path releases,
            ReleaseVersion version,
            Optional<LocalDate> issued,
            Optional<Path> earlier,
            Consumer<String> progress)
            throws IOException {
        Path target = releases.resolve(version.toString());
        if (Files.exists(target)) {
            throw new ReleaseException(
                    target.toString(), "there is such a release", "a new version; a release never changes");
        }
        Files.createDirectories(releases);
        Path shelf = fresh(releases.resolve("." + version + ".partial"));
        Path folder = Files.createDirectory(shelf.resolve(version.toString()));
        Path scratch = fresh(releases.resolve("." + version + ".scratch"));
        try {
            Draft draft = new Draft(dataset, minter, folder, scratch, memory());
            QuadsPart quads = new QuadsPart();
            List<ReleaseFile> files = new ArrayList<>();
            List<Part> parts = new ArrayList<>(List.of(
                    quads,
                    new SyntaxesPart(context),
                    new SlicesPart(),
                    new TablesPart(codebook, queries, imprint, version),
                    new FormsPart(imprint, version, program)));
            earlier.ifPresent(release -> parts.add(new ChangesPart(release, version)));
            for (Part part : parts) {
                progress.accept(part.title());
                files.addAll(part.write(draft));
            }
            files.sort(Comparator.comparing(ReleaseFile::path));
            files.addAll(
                    new DescriptionPart(describing(), version, issued, files, assessment.isPresent()).write(draft));
            files.sort(Comparator.comparing(ReleaseFile::path));
            describe(draft, version, issued, quads.quads(), files);
            if (assessment.isPresent()) {
                AssessmentPart part = new AssessmentPart(assessment.get(), shelf, version);
                progress.accept(part.title());
                files.addAll(part.write(draft));
                files.sort(Comparator.comparing(ReleaseFile::path));
                describe(draft, version, issued, quads.quads(), files);
            }
            Files.move(folder, target);
            return target;
        } catch (UncheckedIOException e) {
            throw new IOException(
                    "%s: cannot be written: %s (expected: room and a writable folder)"
                            .formatted(folder, e.getCause() == null ? e.getMessage() : e.getCause()),
                    e);
        } finally {
            Folders.remove(scratch);
            Folders.remove(shelf);
        }
    }

    /** What a run that was cut off left behind goes away. */
    private static Path fresh(Path folder) throws IOException {
        Folders.remove(folder);
        return Files.createDirectory(folder);
    }

    private DescriptionReader describing() {
        return new DescriptionReader(
                minter.base(), imprint.title(), imprint.publisher(), imprint.licence(), program, accuracy);
    }

    private void describe(
            Draft draft, ReleaseVersion version, Optional<LocalDate> issued, long quads, List<ReleaseFile> files)
            throws IOException {
        String day = issued.map(LocalDate::toString).orElse("");
        ReleaseCard card = new ReleaseCard(version.toString(), day, minter.base(), imprint, program, quads, files);
        List<ReleaseFile> all = new ArrayList<>(files);
        try (FileSink out = draft.create(ReleaseCard.NAME, "application/json")) {
            out.writeText(card.json());
            all.add(out.finish());
        }
        Files.writeString(draft.folder().resolve(Checksums.NAME), Checksums.text(all));
    }

    /** A part of the heap, since others use it too. */
    private static long memory() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / 10, LEAST_MEMORY, MOST_MEMORY);
    }
}

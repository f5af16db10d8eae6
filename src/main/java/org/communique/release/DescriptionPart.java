package org.communique.release;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.CanonicalNQuads;
import org.communique.release.catalog.Catalog;
import org.communique.release.catalog.Citation;
import org.communique.release.catalog.DatasetDescription;
import org.communique.release.catalog.DescriptionReader;
import org.communique.release.catalog.Readme;
import org.communique.release.catalog.RoCrate;

/**
 * What the release says of itself: DCAT with VoID and the measured accuracy as Turtle, the folder as RO-Crate, how to
 * cite it, and a page for people.
 *
 * @param reader fills the description
 * @param issued the day of the release, if one was told
 * @param files all others of the release
 */
record DescriptionPart(
        DescriptionReader reader, ReleaseVersion version, Optional<LocalDate> issued, List<ReleaseFile> files)
        implements Part {
    private static final String DESCRIPTION = "description.ttl";

    @Override
    public String title() {
        return "descriptions";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        String folder = draft.minter().base() + "releases/" + version + "/";
        DatasetDescription description = reader.read(
                draft.dataset().getDefaultModel().getGraph(),
                version.toString(),
                files.stream().map(file -> file.distribution(folder)).toList());
        return List.of(
                turtle(description, draft),
                text(RoCrate.NAME, "application/ld+json", crate(description), draft),
                text(Citation.CFF, "application/yaml", Citation.cff(description, day()), draft),
                text(Citation.BIBTEX, "application/x-bibtex", Citation.bibtex(description, day()), draft),
                text(Readme.NAME, "text/markdown", Readme.of(description, day(), paths()), draft));
    }

    private String crate(DatasetDescription description) {
        return Json.text(RoCrate.of(description, day()));
    }

    private Optional<String> day() {
        return issued.map(LocalDate::toString);
    }

    /** Of all files, those that come after this part too. */
    private List<String> paths() {
        return Stream.concat(
                        files.stream().map(ReleaseFile::path),
                        Stream.of(
                                DESCRIPTION,
                                RoCrate.NAME,
                                Citation.CFF,
                                Citation.BIBTEX,
                                ReleaseCard.NAME,
                                Checksums.NAME))
                .toList();
    }

    private static ReleaseFile turtle(DatasetDescription description, Draft draft) throws IOException {
        var model = Catalog.of(description);
        Stream<Quad> quads = model.getGraph().stream().map(triple -> new Quad(Quad.defaultGraphIRI, triple));
        try (FileSink out = draft.create(DESCRIPTION, "text/turtle")) {
            TurtleWriter writer = new TurtleWriter(out, model.getNsPrefixMap());
            for (String line : CanonicalNQuads.text(quads.iterator()).lines().toList()) {
                writer.write(Row.of(line));
            }
            writer.end();
            return out.finish();
        }
    }

    private static ReleaseFile text(String path, String mediaType, String text, Draft draft) throws IOException {
        try (FileSink out = draft.create(path, mediaType)) {
            out.writeText(text);
            return out.finish();
        }
    }
}

package org.communique.release;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.communique.release.catalog.Catalog;
import org.communique.release.catalog.Citation;
import org.communique.release.catalog.DatasetDescription;
import org.communique.release.catalog.DescriptionReader;
import org.communique.release.catalog.RoCrate;

/**
 * What the release says of itself to programs: DCAT with VoID and the measured accuracy as Turtle, the folder as RO-Crate,
 * how to cite it.
 *
 * @param reader fills the description
 * @param issued the day of the release, if one was told
 * @param files all others of the release
 * @param assessed whether the release will hold an assessment
 */
record DescriptionPart(
        DescriptionReader reader,
        ReleaseVersion version,
        Optional<LocalDate> issued,
        List<ReleaseFile> files,
        boolean assessed)
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
                        files.stream().map(file -> file.distribution(folder)).toList())
                .issuedOn(issued.map(LocalDate::toString));
        Model model = Catalog.of(description);
        if (assessed) {
            Catalog.assessed(model, description, folder + "fair");
        }
        return List.of(
                TurtleWriter.file(draft, DESCRIPTION, model),
                text(RoCrate.NAME, "application/ld+json", crate(description), draft),
                text(Citation.CFF, "application/yaml", Citation.cff(description), draft),
                text(Citation.BIBTEX, "application/x-bibtex", Citation.bibtex(description), draft));
    }

    private String crate(DatasetDescription description) {
        return Json.text(RoCrate.of(description));
    }

    private static ReleaseFile text(String path, String mediaType, String text, Draft draft) throws IOException {
        try (FileSink out = draft.create(path, mediaType)) {
            out.writeText(text);
            return out.finish();
        }
    }
}

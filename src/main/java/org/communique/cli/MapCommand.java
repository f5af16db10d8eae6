package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.QuadFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles to quads on standard output, without a store. */
@Command(
        name = "map",
        description = "Prints what articles say as linked data. Needs no store and changes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  communique map article.txt --to ttl",
            "  communique map articles/ --to nq > articles.nq",
            "  curl -s https://example.org/article.txt | communique map -"
        })
final class MapCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Article files, folders of *.txt, or - (stdin).")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "trig, nq, ttl (triples only) or jsonld (default: ${DEFAULT-VALUE}).",
            defaultValue = "trig")
    private QuadFormat format = QuadFormat.TRIG;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    MapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var streams = session.streams();
        var assembly = options.assembly(session);
        var sources = new Inputs(files, assembly.settings().reading().maxArticleBytes()).read(streams);
        var graphs = new ArrayList<ArticleGraph>();
        var rejections = new Rejections(streams);
        rejections.tell(sources.rejections());
        assembly.mapping().mapAll(sources.sources(), admission -> {
            admission.admitted().ifPresent(graphs::add);
            rejections.tell(admission.rejections());
        });
        format.write(graphs, streams.out());
        return rejections.exitCode();
    }
}

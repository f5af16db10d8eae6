package org.communique.rdf;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.annotation.PartialDate;
import org.communique.event.Publication;

/** {@link Publication} → the {@code dip:Article} and the activity that mapped it. */
final class PublicationMapper {
    private final String mapperVersion;

    PublicationMapper(String mapperVersion) {
        this.mapperVersion = mapperVersion;
    }

    void map(Publication publication, String identifier, String textDigest, ArticleScope scope) {
        Model model = scope.model();
        Resource article = scope.article();
        model.add(article, RDF.type, Dip.Article).add(article, RDF.type, SchemaDO.NewsArticle);
        model.add(article, DCTerms.identifier, ArticleScope.plain(identifier));
        scope.words(article, RDFS.label, label(publication, identifier));
        publication.headline().ifPresent(h -> scope.words(article, SchemaDO.headline, h));
        publication.publisher().ifPresent(p -> model.add(article, DCTerms.publisher, ArticleScope.plain(p)));
        publication.published().ifPresent(d -> model.add(article, DCTerms.issued, DateLiteral.of(d)));
        publication.origin().ifPresent(o -> model.add(article, Dip.origin, ArticleScope.plain(o)));
        publication.address().flatMap(PublicationMapper::address).ifPresent(a -> model.add(article, SchemaDO.url, a));
        model.add(article, Dip.textDigest, ArticleScope.plain(textDigest));
        mapAs(scope.node("mapping"), scope);
    }

    private void mapAs(Resource mapping, ArticleScope scope) {
        Model model = scope.model();
        model.add(scope.article(), Prov.WAS_GENERATED_BY, mapping);
        model.add(mapping, RDF.type, Prov.ACTIVITY).add(mapping, Prov.USED, scope.article());
        model.add(mapping, Dip.mapperVersion, ArticleScope.plain(mapperVersion));
    }

    private static String label(Publication publication, String identifier) {
        return publication
                .headline()
                .filter(headline -> !headline.isBlank())
                .or(() -> Optional.of(Stream.concat(
                                        publication.publisher().stream(),
                                        publication.published().stream().map(PartialDate::toString))
                                .collect(Collectors.joining(", ")))
                        .filter(text -> !text.isBlank()))
                .orElse(identifier);
    }

    /** Only what a browser may follow: an absolute http or https address, in ASCII. */
    private static Optional<Resource> address(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        return web ? Optional.of(ResourceFactory.createResource(address.toASCIIString())) : Optional.empty();
    }
}

package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPosts;
import org.communique.entity.StateEntry;
import org.junit.jupiter.api.Test;

class PostMapperTest {
    private final IriMinter minter = new IriMinter("http://localhost:3330/");
    private final Model model = ModelFactory.createDefaultModel();
    private final PostMapper posts = new PostMapper(
            minter,
            new Gazetteer(
                    List.of(new StateEntry(
                            "RUR",
                            "",
                            "Ruritania",
                            List.of(),
                            List.of("Ruritanian"),
                            Optional.empty(),
                            Optional.empty())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    KnownPosts.lexicon()));

    private Resource post(String name) {
        return posts.map(name, List.of(), Optional.of("RUR"), model);
    }

    @Test
    void termsOfOfficesThatMeanTheSameAreOfOnePost() {
        Resource plain = post("Foreign Minister of Ruritania");
        Resource wider = post("Minister of Foreign Affairs and Trade of Ruritania");
        Resource trade = post("Minister of Foreign Trade of Ruritania");
        Resource term = model.createResource("http://localhost:3330/person/rudolf-elphberg#known-tenure-1");
        Resource other = model.createResource("http://localhost:3330/person/fritz-sapt#known-tenure-1");
        model.add(term, Dip.post, wider).add(other, Dip.post, trade);
        posts.unite(model);
        assertThat(model.listObjectsOfProperty(term, Dip.post).toList()).containsExactly(plain);
        assertThat(model.listObjectsOfProperty(other, Dip.post).toList()).containsExactly(trade);
        assertThat(model.contains(wider, RDFS.seeAlso, plain)).isTrue();
        assertThat(model.contains(null, RDFS.seeAlso, trade)).isFalse();
    }
}

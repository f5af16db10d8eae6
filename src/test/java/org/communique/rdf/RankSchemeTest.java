package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankSchemeTest {
    private final RankScheme ranks =
            new RankScheme(OntologyFiles.read(OntologyFiles.FOLDER.resolve("schemes/ranks.ttl")));

    @ParameterizedTest
    @CsvSource({
        "Colonel General, colonel-general",
        "COLONEL-GENERAL, colonel-general",
        "Deputy Minister Colonel General of the Guards, colonel-general",
        "General, general",
        "Gen., general"
    })
    void theLongestLabelInTheWordingDecides(String rank, String code) {
        assertThat(ranks.concept(rank, Optional.empty()).map(Resource::getURI))
                .contains(Concepts.Scheme.RANK.concept(code).getURI());
    }

    @Test
    void aTitleThatIsNoRankHasNoConcept() {
        assertThat(ranks.concept("Professor", Optional.empty())).isEmpty();
    }
}

package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.Annotated;
import org.communique.annotation.PartialDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.KnownPersonEntry.Office;
import org.communique.entity.KnownPosts;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.Person;
import org.communique.entity.link.PersonLink;
import org.communique.entity.link.PersonLinker;
import org.junit.jupiter.api.Test;

class PersonLinksTest {
    private static final Optional<PartialDate> IN_OFFICE = Optional.of(new PartialDate.Year(2016));

    private final Gazetteer known = new Gazetteer(
            Annotated.gazetteer().states(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new KnownPersonEntry(
                    "Marta Ilves",
                    List.of(),
                    "EST",
                    List.of(new Office(
                            "Minister of Foreign Affairs of Estonia",
                            Optional.of(new PartialDate.Year(2014)),
                            Optional.of(new PartialDate.Year(2018)))),
                    Optional.empty())),
            List.of(),
            KnownPosts.lexicon());

    private boolean isLinked(String text, Optional<PartialDate> published) {
        Person person = new Person(
                0,
                "Marta Ilves",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Party.State("EST")),
                List.of());
        PersonLink link = new PersonLinks(Annotated.gazetteer(), new PersonLinker(known))
                .in(Annotated.story("2016-05-04", text), published)
                .apply(person);
        return link.linking() instanceof Linking.Linked<KnownPersonEntry>;
    }

    @Test
    void aStateIsNamedByItsNameItsAdjectiveOrATown() {
        assertThat(isLinked("Marta Ilves spoke of Estonia and the sea.", IN_OFFICE))
                .isTrue();
        assertThat(isLinked("Marta Ilves spoke for the Estonian government.", IN_OFFICE))
                .isTrue();
        assertThat(isLinked("Marta Ilves spoke in Tallinn.", IN_OFFICE)).isTrue();
    }

    @Test
    void anotherStateDoesNotHelp() {
        assertThat(isLinked("Marta Ilves spoke in Peru.", IN_OFFICE)).isFalse();
    }

    @Test
    void theDayOfPublicationDecides() {
        assertThat(isLinked("Marta Ilves spoke in Tallinn.", Optional.of(new PartialDate.Year(2024))))
                .isFalse();
        assertThat(isLinked("Marta Ilves spoke in Tallinn.", Optional.empty())).isFalse();
    }
}

package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPosts;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.junit.jupiter.api.Test;

class PlaceLinkerTest {
    private static final PlaceEntry CAPITAL = place("zenda-capital", "CHL", true);
    private static final PlaceEntry TOWN = place("zenda-town", "FIN", false);
    private static final PlaceEntry VILLAGE = place("zenda-village", "NOR", false);
    private static final PlaceLinker LINKER = new PlaceLinker(new Gazetteer(
            List.of(),
            List.of(CAPITAL, TOWN, VILLAGE),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            KnownPosts.lexicon()));

    private static PlaceEntry place(String key, String country, boolean capital) {
        return new PlaceEntry(
                key, "Zenda", List.of(), country, capital, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Linking<PlaceEntry> link(List<String> keys, Party... parties) {
        return LINKER.link("Zenda", keys, List.of(parties));
    }

    @Test
    void theTownInACountryThatTakesPartIsMeant() {
        assertThat(link(List.of("zenda-capital", "zenda-town"), new Party.State("FIN")))
                .isEqualTo(new Linking.Linked<>(TOWN));
    }

    @Test
    void otherwiseTheCapitalIsMeant() {
        assertThat(link(List.of("zenda-capital", "zenda-town"), new Party.State("PER")))
                .isEqualTo(new Linking.Linked<>(CAPITAL));
    }

    @Test
    void otherwiseTheOnlyTownIsMeant() {
        assertThat(link(List.of("zenda-village"), new Party.State("PER"))).isEqualTo(new Linking.Linked<>(VILLAGE));
    }

    @Test
    void severalTownsThatFitEquallyAreAmbiguous() {
        Linking<PlaceEntry> linking = link(List.of("zenda-town", "zenda-village"));
        assertThat(linking).isEqualTo(new Linking.Ambiguous<>("Zenda", List.of(TOWN, VILLAGE)));
        assertThat(PlaceLinker.country(linking)).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsNil() {
        assertThat(link(List.of())).isEqualTo(new Linking.Nil<>("Zenda"));
        assertThat(link(List.of("elsewhere"))).isEqualTo(new Linking.Nil<>("Zenda"));
    }

    @Test
    void theCountryIsThatOfTheTown() {
        assertThat(PlaceLinker.country(new Linking.Linked<>(TOWN))).contains("FIN");
    }
}

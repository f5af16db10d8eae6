package org.communique.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.entity.KnownPersonEntry.Office;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Optional<PartialDate> OPEN = Optional.empty();

    private static Optional<PartialDate> year(int year) {
        return Optional.of(new PartialDate.Year(Year.of(year).getValue()));
    }

    private static PartialDate day(String day) {
        return PartialDate.of(LocalDate.parse(day));
    }

    private static List<Office> term(Optional<PartialDate> start, Optional<PartialDate> end) {
        return List.of(new Office("Minister of Fisheries", start, end));
    }

    @Test
    void aDayOfTheTermIsNoDistanceAway() {
        assertThat(Terms.distance(term(year(2010), year(2014)), day("2014-12-31")))
                .hasValue(0);
        assertThat(Terms.distance(term(year(2010), year(2014)), day("2015-01-02")))
                .hasValue(2);
        assertThat(Terms.distance(term(year(2010), year(2014)), day("2009-12-30")))
                .hasValue(2);
    }

    @Test
    void aTermWithoutDatesTellsNothing() {
        assertThat(Terms.distance(term(OPEN, OPEN), day("2014-12-31"))).isEmpty();
        assertThat(Terms.holds(term(OPEN, OPEN), day("2014-12-31"))).isFalse();
    }

    @Test
    void anOpenTermGoesOnButNotForEver() {
        assertThat(Terms.holds(term(year(2010), OPEN), day("2026-05-01"))).isTrue();
        assertThat(Terms.holds(term(year(1960), OPEN), day("2026-05-01"))).isFalse();
        assertThat(Terms.holds(term(OPEN, year(2010)), day("2005-05-01"))).isTrue();
        assertThat(Terms.holds(term(OPEN, year(2010)), day("2012-05-01"))).isFalse();
    }

    @Test
    void someWeeksBeforeTheOathCount() {
        assertThat(Terms.holds(term(year(2010), year(2014)), day("2009-12-01"))).isTrue();
        assertThat(Terms.holds(term(year(2010), year(2014)), day("2009-06-01"))).isFalse();
    }
}

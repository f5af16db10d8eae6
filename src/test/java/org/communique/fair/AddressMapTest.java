package org.communique.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressMapTest {
    private static final URI HERE = URI.create("http://127.0.0.1:3330/");
    private static final AddressMap MAP = new AddressMap(
            Map.of(
                    "https://w3id.org/x/", HERE,
                    "https://data.example/", HERE,
                    "https://data.example/files/", URI.create("http://127.0.0.1:9/")),
            false);

    @Test
    void the_longest_beginning_wins() {
        assertThat(MAP.place("https://data.example/files/a.csv")).contains(URI.create("http://127.0.0.1:9/a.csv"));
        assertThat(MAP.place("https://data.example/dataset")).contains(URI.create("http://127.0.0.1:3330/dataset"));
    }

    @Test
    void a_fragment_is_not_asked_for() {
        assertThat(MAP.place("https://w3id.org/x/ontology#Term"))
                .contains(URI.create("http://127.0.0.1:3330/ontology"));
    }

    @Test
    void what_begins_otherwise_has_no_place_unless_outside_is_allowed() {
        assertThat(MAP.place("https://other.example/")).isEmpty();
        assertThat(new AddressMap(Map.of(), true).place("https://other.example/"))
                .contains(URI.create("https://other.example/"));
        assertThat(new AddressMap(Map.of(), true).place("file:///etc/passwd")).isEmpty();
    }

    @Test
    void a_redirection_stays_under_the_beginning_it_came_from() {
        assertThat(MAP.published("http://127.0.0.1:3330/ontology.ttl", "https://w3id.org/x/ontology"))
                .isEqualTo("https://w3id.org/x/ontology.ttl");
        assertThat(MAP.published("http://127.0.0.1:3330/dataset.ttl", "https://data.example/dataset"))
                .isEqualTo("https://data.example/dataset.ttl");
        assertThat(MAP.published("http://10.0.0.1/", "https://data.example/")).isEqualTo("http://10.0.0.1/");
    }
}

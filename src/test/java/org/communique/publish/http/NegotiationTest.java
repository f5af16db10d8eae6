package org.communique.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.publish.http.Negotiation.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private final Negotiation<String> negotiation = new Negotiation<>(List.of(
            new Offer<>("html", "text/html"),
            new Offer<>("turtle", "text/turtle"),
            new Offer<>("json", "application/ld+json")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the header                                          | what is chosen
            text/turtle                                           | turtle
            TEXT/Turtle                                           | turtle
            text/turtle; charset=utf-8                            | turtle
            */*                                                   | html
            text/*                                                | html
            application/*                                         | json
            text/html;q=0.5, text/turtle;q=0.9                    | turtle
            text/html;q=0.5, text/turtle;q=0.5                    | html
            text/turtle;q=0.9, */*;q=0.1                          | turtle
            text/html;q=0, */*                                    | turtle
            text/*;q=0.3, text/turtle;q=0.2, application/ld+json;q=0.25 | html
            text/turtle;level=1;q=0.4, application/ld+json;q=0.5  | json
            image/png, text/turtle;q=0.1                          | turtle
            rubbish, text/turtle                                  | turtle
            text/html, image/gif, *; q=.2, */*; q=.2              | html
            """)
    void choosesByWeightThenByTheServersOrder(String accept, String chosen) {
        assertThat(negotiation.choose(Optional.of(accept)).map(Offer::format)).contains(chosen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image/png
            text/turtle;q=0
            rubbish
            text/turtle;q=rubbish
            """)
    void findsNothingAcceptable(String accept) {
        assertThat(negotiation.choose(Optional.of(accept))).isEmpty();
    }

    @Test
    void acceptsEverythingWithoutAHeader() {
        assertThat(negotiation.choose(Optional.empty()).map(Offer::format)).contains("html");
    }
}

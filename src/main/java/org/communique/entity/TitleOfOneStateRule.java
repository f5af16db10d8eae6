package org.communique.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.text.Folding;

/**
 * Titles that one state alone gives: {@code "the Taoiseach, Niall Byrne" → IRL}, {@code "Secretary of State Ann Cole" → USA}.
 * Only where the story names that state, since the words of another language may be translated so.
 */
final class TitleOfOneStateRule implements SideRule {
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("secretary of state", "USA"),
            Map.entry("assistant secretary of state", "USA"),
            Map.entry("deputy assistant secretary of state", "USA"),
            Map.entry("secretary of defense", "USA"),
            Map.entry("secretary of defence", "USA"),
            Map.entry("taoiseach", "IRL"),
            Map.entry("tanaiste", "IRL"),
            Map.entry("lyonchoen", "BTN"),
            Map.entry("lyonpo", "BTN"),
            Map.entry("raksha mantri", "IND"),
            Map.entry("external affairs minister", "IND"),
            Map.entry("state councilor", "CHN"),
            Map.entry("state councillor", "CHN"),
            Map.entry("federal councillor", "CHE"),
            Map.entry("chief adviser", "BGD"),
            Map.entry("prime cabinet secretary", "KEN"));

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> {
            if (!mention.counterpart()) {
                cluster.side = mention.post()
                        .map(Mention.PostMention::text)
                        .flatMap(TitleOfOneStateRule::state)
                        .filter(state -> isNamed(cast, state))
                        .map(Affiliation::state);
            }
        });
    }

    private static Optional<String> state(String post) {
        return Optional.ofNullable(STATES.get(Folding.fold(post).toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamed(Cast cast, String state) {
        return cast.story().sentences().stream()
                .flatMap(sentence -> sentence.names().states().stream())
                .anyMatch(named -> named.iso3().equals(state));
    }
}

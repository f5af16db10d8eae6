package org.communique.event;

import java.util.List;
import org.communique.entity.Party;

/**
 * The normal form of a series: "strategic talks on defense matters" and "Defence Strategy Dialogue" of the same two
 * states have the same key, while a dialogue of the same states on foreign affairs has another.
 *
 * @param parties the sides, sorted; empty for a conference that is not named after its sides
 * @param subject what it is about: "defence", "foreign-affairs", "security"
 * @param mechanism what it is: "strategy-dialogue", "policy-dialogue", "consultations"; for conferences the name itself
 */
public record SeriesKey(List<Party> parties, String subject, String mechanism) {
    public SeriesKey {
        parties = parties.stream().sorted().toList();
    }

    /** The key as one lower-case ASCII word, as IRIs use it: "rus-vnm-defence-strategy-dialogue". */
    public String slug() {
        StringBuilder slug = new StringBuilder();
        for (Party party : parties) {
            slug.append(party.code().toLowerCase(java.util.Locale.ROOT)).append('-');
        }
        if (!subject.isEmpty()) {
            slug.append(subject).append('-');
        }
        return slug.append(mechanism).toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

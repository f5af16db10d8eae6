package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_ENDS = Pattern.compile("^-|-$");

    public SeriesKey {
        parties = parties.stream().sorted().toList();
    }

    /** The key as one lower-case ASCII word, as IRIs use it: "rus-vnm-defence-strategy-dialogue". */
    public String slug() {
        StringBuilder slug = new StringBuilder();
        for (Party party : parties) {
            slug.append(party.code().toLowerCase(Locale.ROOT)).append('-');
        }
        if (!subject.isEmpty()) {
            slug.append(subject).append('-');
        }
        return slug(slug.append(mechanism).toString());
    }

    /** A text in small letters as one word with hyphens. */
    static String slug(String text) {
        return AT_ENDS.matcher(NOT_IN_SLUG.matcher(text).replaceAll("-")).replaceAll("");
    }
}

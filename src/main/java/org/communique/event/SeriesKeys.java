package org.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communique.entity.Party;
import org.communique.text.Folding;

/**
 * The normal form of a series' name. {@code "strategic talks on defense matters"}, {@code "Defence Strategy Dialogue"} and a
 * {@code "strategic dialogue"} that deputy defence ministers chair are all defence strategy dialogues; one "on foreign
 * affairs, security and defence" is another series.
 */
final class SeriesKeys {
    private static final List<Map.Entry<String, String>> SUBJECTS = List.of(
            Map.entry("foreign", "foreign-affairs"),
            Map.entry("diplomatic", "foreign-affairs"),
            Map.entry("diplomacy", "foreign-affairs"),
            Map.entry("defence", "defence"),
            Map.entry("military", "defence"),
            Map.entry("navy", "navy"),
            Map.entry("security", "security"),
            Map.entry("economic", "economy"),
            Map.entry("trade", "economy"),
            Map.entry("maritime", "maritime"),
            Map.entry("coast guard", "coast-guard"),
            Map.entry("cyber", "cyber"),
            Map.entry("consular", "consular"),
            Map.entry("human rights", "human-rights"));
    private static final List<Map.Entry<String, String>> PORTFOLIOS = List.of(
            Map.entry("defence", "defence"),
            Map.entry("foreign", "foreign-affairs"),
            Map.entry("external affairs", "foreign-affairs"),
            Map.entry("public security", "security"),
            Map.entry("interior", "interior"),
            Map.entry("trade", "economy"));

    /**
     * The key of a series.
     *
     * @param words the name in the article's words
     * @param bilateral whether the parties make the series; a conference is known by its name alone
     * @param positions the posts of those who chaired the round
     */
    SeriesKey of(String words, boolean bilateral, Collection<Party> parties, List<String> positions) {
        String name = normal(words);
        if (!bilateral) {
            return new SeriesKey(List.of(), "", SeriesKey.slug(name));
        }
        List<String> subjects = subjects(name, SUBJECTS);
        boolean told = mechanism(name).contains("-for-") || mechanism(name).contains("-on-");
        if (subjects.isEmpty() && !told) {
            subjects = subjects(normal(String.join(" ", positions)), PORTFOLIOS);
        }
        return new SeriesKey(List.copyOf(parties), String.join("-", subjects), mechanism(name));
    }

    private static String normal(String words) {
        return Folding.fold(words).replace("defense", "defence").replace("strategic", "strategy");
    }

    private static List<String> subjects(String name, List<Map.Entry<String, String>> table) {
        List<String> subjects = new ArrayList<>();
        for (Map.Entry<String, String> entry : table) {
            if (name.contains(entry.getKey()) && !subjects.contains(entry.getValue())) {
                subjects.add(entry.getValue());
            }
        }
        return subjects;
    }

    private static String mechanism(String name) {
        boolean talks = name.contains("dialogue") || name.contains("talks") || name.contains("dialog");
        if (name.contains("2+2")) {
            return "2-plus-2";
        }
        if (talks && name.contains("strategy")) {
            return "strategy-dialogue";
        }
        if (talks && name.contains("policy")) {
            return "policy-dialogue";
        }
        if (name.contains("consultation")) {
            return name.contains("political") ? "political-consultations" : "consultations";
        }
        for (String body : List.of("commission", "committee", "council")) {
            int at = name.indexOf(body);
            if (at >= 0) {
                return body + purpose(name.substring(at + body.length()));
            }
        }
        return "dialogue";
    }

    /** What a body is for: two committees of the same states with different tasks are two series. */
    private static String purpose(String behind) {
        String task = behind.strip();
        return task.startsWith("for ") || task.startsWith("on ") ? "-" + SeriesKey.slug(task.replace("the ", "")) : "";
    }
}

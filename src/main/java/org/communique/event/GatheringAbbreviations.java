package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;

/**
 * The abbreviations that a story gave its gatherings: behind {@code "the Joint Defence Committee (JDC)"}, {@code "the third
 * meeting of the JDC"} is one of that committee.
 *
 * @param meanings the gathering that each abbreviation stands for
 */
record GatheringAbbreviations(Map<String, Gathering> meanings) {
    private static final int LONGEST = 8;

    GatheringAbbreviations {
        meanings = Map.copyOf(meanings);
    }

    static GatheringAbbreviations none() {
        return new GatheringAbbreviations(Map.of());
    }

    /** With those that a sentence gives to the gatherings it names. */
    GatheringAbbreviations with(AnnotatedSentence sentence, List<Gathering> named) {
        Map<String, Gathering> all = new HashMap<>(meanings);
        for (Gathering gathering : named) {
            int end = Math.min(sentence.size() - 2, gathering.range().end() + 1);
            for (int at = gathering.head(); at < end; at++) {
                boolean bracket =
                        sentence.word(at).equals("(") && sentence.word(at + 2).equals(")");
                String form = bracket ? sentence.tokens().get(at + 1).form() : "";
                if (gathering.proper() && isAbbreviation(form)) {
                    all.putIfAbsent(form, gathering);
                }
            }
        }
        return all.size() == meanings.size() ? this : new GatheringAbbreviations(all);
    }

    /** The gatherings that a sentence names by an abbreviation given before. */
    List<Gathering> in(AnnotatedSentence sentence, GatheringWords words) {
        List<Gathering> found = new ArrayList<>();
        for (int at = 0; at < sentence.size() && !meanings.isEmpty(); at++) {
            Optional<Gathering> known =
                    Optional.ofNullable(meanings.get(sentence.tokens().get(at).form()));
            boolean given = sentence.word(at - 1).equals("(");
            if (known.isPresent()
                    && !given
                    && sentence.names().organisationAt(at).isEmpty()) {
                GatheringPhrase phrase = new GatheringPhrase(sentence, words, at, GatheringWord.BODY);
                found.add(phrase.standingFor(known.get()));
            }
        }
        return found;
    }

    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && form.length() <= LONGEST && form.matches("[A-Z][A-Za-z+-]*[A-Z]");
    }
}

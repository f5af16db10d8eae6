package org.communique.annotation.post;

import static org.communique.text.WordSet.isOneOf;

import java.util.Set;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Which prepositions open a complement of a post. */
final class PostOpening {
    /** "Foreign Minister Moyo at the Royal Palace": where he was, no part of his post. */
    private static final Set<String> HOUSES = WordSet.of("palace", "hotel", "villa", "airport", "lodge", "resort");

    private static final Set<String> UNDER_A_MINISTRY = WordSet.of("secretary", "director", "general", "commissioner");

    private static final Set<String> MISSIONS = WordSet.of("mission", "delegation", "embassy", "office");

    private static final Set<String> SEATED =
            WordSet.of("embassy", "institute", "consulate", "mission", "office", "bureau", "general");
    private static final Set<String> BODIES =
            WordSet.of("ministry", "department", "office", "cabinet", "government", "secretariat");
    private static final Set<String> COUNTRY =
            WordSet.of("country", "nation", "state", "kingdom", "republic", "island");

    private final PostSentence sentence;
    private final String head;

    PostOpening(PostSentence sentence, String head) {
        this.sentence = sentence;
        this.head = head;
    }

    /** Whether a preposition may open a complement of this head; "in" and "at" mostly tell where something was said. */
    boolean opens(String opening, int at) {
        int first = at + 1;
        boolean article = sentence.word(first).equals("the");
        int content = article ? first + 1 : first;
        boolean abroad = PostKind.isSentAbroad(head);
        return switch (opening) {
            case "to" ->
                abroad && !head.equals("coordinator")
                        || PostKind.isAssisting(head) && article
                        || MISSIONS.contains(sentence.word(at - 1))
                                && sentence.isCapitalised(at - 1)
                                && isSomewhere(content);
            case "in" ->
                sentence.word(at + 1).equals("charge")
                        || abroad && (sentence.affiliation(content).isPresent() || isPostedAt(content))
                        || SEATED.contains(sentence.word(at - 1)) && isSomewhere(content)
                        || article
                                && sentence.names()
                                        .seatAt(content)
                                        .filter(seat -> !seat.capital())
                                        .isPresent()
                        || sentence.is(WordClass.PORTFOLIO, content)
                                && sentence.isCapitalised(content)
                                && article
                                && (BODIES.contains(sentence.word(content)) || sentence.isGenitive(content + 2));
            case "at", "with" -> {
                int behindState =
                        sentence.isStateAttribute(content) ? sentence.behindGenitive(stateEnd(content)) : content;
                boolean house = HOUSES.contains(sentence.word(behindState + 1));
                yield sentence.is(WordClass.PORTFOLIO, behindState) && sentence.isCapitalised(behindState) && !house
                        || abroad && sentence.affiliation(content).isPresent();
            }
            case "from" -> article && sentence.is(WordClass.PORTFOLIO, content) && sentence.isCapitalised(content);
            default -> true;
        };
    }

    /** "Permanent Secretary, Ministry of Energy, A": the house behind a comma, where no other post begins with it. */
    boolean opensMinistry(int at) {
        return sentence.word(at).equals(",")
                && UNDER_A_MINISTRY.contains(head)
                && isOneOf(sentence.word(at + 1), "ministry", "department")
                && sentence.isCapitalised(at + 1)
                && isOneOf(sentence.word(at + 2), "of", "for");
    }

    /** "Of that country", which the reader knows from before. */
    int thatCountryEnd(int at) {
        boolean determined = isOneOf(sentence.word(at + 1), "that", "the", "this", "his", "her", "their", "its");
        int noun = at + 2;
        if (isOneOf(sentence.word(noun), "host", "visited", "neighbouring", "neighboring", "same")) {
            noun++;
        }
        boolean country = COUNTRY.contains(sentence.word(noun))
                && !sentence.isCapitalised(noun)
                && !sentence.word(noun + 1).equals("of");
        return sentence.word(at).equals("of") && determined && country ? noun + 1 : at;
    }

    /** "The ambassador in Lima, A": a capital behind which the name follows. */
    private boolean isPostedAt(int at) {
        int behind = at + 1;
        return sentence.names().seatAt(at).isPresent()
                && sentence.word(behind).equals(",")
                && sentence.isCapitalised(behind + 1)
                && sentence.affiliation(behind + 1).isEmpty();
    }

    private boolean isSomewhere(int at) {
        return sentence.affiliation(at).isPresent()
                || sentence.names().placeAt(at).isPresent();
    }

    private int stateEnd(int at) {
        return sentence.names().stateAt(at).map(state -> state.range().end()).orElse(at + 1);
    }
}

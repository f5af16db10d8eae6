package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/** Runs of words that may be one person's name, with particles, hyphens and a nickname in quotation marks between them. */
final class NameRuns {
    private static final int LONGEST_JOINT = 3;
    private static final Set<String> ORDERS = WordSet.of("order", "medal");

    private final TitledSentence sentence;
    private final NameWords words;

    NameRuns(TitledSentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    List<TokenRange> runs() {
        boolean titleCase = Headlines.hasTitleCase(sentence);
        List<TokenRange> runs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            if (words.begins(at)) {
                int end = end(at);
                if ((titleCase || !closesAThing(end)) && !isNamesakeOfAnOrder(at)) {
                    runs.add(new TokenRange(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return runs;
    }

    private int end(int first) {
        int end = first + 1;
        int next = end;
        while (next < sentence.size()) {
            if (words.continues(next, first)) {
                end = ++next;
            } else if (joins(next, end, first)) {
                next++;
            } else if (isNickname(next)) {
                next += 3;
            } else {
                break;
            }
        }
        return end;
    }

    /** A particle or a hyphen joins names if a name follows; at most three such in a row. */
    private boolean joins(int at, int end, int first) {
        boolean joint = sentence.word(at).equals("-")
                ? sentence.touchesNext(at - 1) && sentence.touchesNext(at)
                : words.isParticle(at) && !sentence.token(at).form().equals("al-");
        return joint && at - end < LONGEST_JOINT && (words.continues(at + 1, first) || words.isParticle(at + 1));
    }

    /** The "Joe" of {@code Joseph "Joe" Mensah}. */
    private boolean isNickname(int at) {
        return (sentence.word(at).equals("\"") || sentence.word(at).equals("'"))
                && words.isPlain(at + 1)
                && sentence.word(at + 2).equals(sentence.word(at))
                && words.isPlain(at + 3);
    }

    /** "Nelson Mandela Children's Hospital", "King Khalid International Airport": the run belongs to a thing's name. */
    private boolean closesAThing(int end) {
        for (int at = end; at < end + 3; at++) {
            if (!sentence.isCapitalised(at) || sentence.isTitle(at)) {
                return false;
            }
            if (sentence.is(WordClass.THING, at) && !sentence.rankStartsAt(at)) {
                return true;
            }
            boolean describes = sentence.is(WordClass.PORTFOLIO, at) || sentence.is(WordClass.NOT_A_NAME, at);
            if (!describes) {
                return false;
            }
        }
        return false;
    }

    /** "The Order of Prince Radomir": whom an order is named after is nobody of the story. */
    private boolean isNamesakeOfAnOrder(int first) {
        int of = first - 1;
        while (of > first - LONGEST_JOINT && sentence.isCapitalised(of)) {
            of--;
        }
        return sentence.word(of).equals("of")
                && sentence.isCapitalised(of - 1)
                && ORDERS.contains(sentence.word(of - 1));
    }
}

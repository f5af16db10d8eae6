package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Texts named in a stretch of a sentence: {@code "two documents" → other × 2}, {@code "the event's minutes" →
 * minutes}, {@code "four memoranda of understanding" → memorandum × 4}. What a text is about is no second text.
 */
final class DocumentPhrases {
    /** What makes a text the object of a preposition. */
    private static final Set<String> GOVERNING = WordSet.words("""
            under of within in on for per since from through against with by""");

    /** By the code of the triggers' class. */
    private static final Map<String, DocumentKind> KINDS = Arrays.stream(DocumentKind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> "document-" + kind.code(), kind -> kind));

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Set<String> DETERMINERS = WordSet.words("""
            a an the this these its their his her another several many various some numerous multiple further
            more other such no any""");
    private static final Set<String> POINTERS = WordSet.of("the", "this", "these", "that", "those", "both");
    private static final Set<String> SETS = WordSet.words("""
            number series total set package raft batch host range slew pair dozen dozens bundle string""");
    private static final Set<String> ABOUT = WordSet.words("""
            of on for between concerning regarding about covering governing relating aimed towards""");
    private static final Set<String> BOUNDARIES = WordSet.of(
            "of",
            "on",
            "to",
            "with",
            "by",
            "for",
            "in",
            "at",
            "from",
            "between",
            "under",
            "and",
            "or",
            ",",
            ";",
            ":",
            "-",
            "–",
            "—",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "was",
            "were",
            "been",
            "be",
            "is",
            "are",
            "has",
            "have",
            "had",
            "that",
            "which",
            "will",
            "would",
            "also",
            "both",
            "then",
            "later",
            "jointly",
            "today",
            "yesterday",
            "as",
            "after",
            "including",
            "into",
            "through",
            "within",
            "via",
            "upon",
            "'",
            "‘",
            "’",
            "concluded");
    private static final Set<String> COORDINATION = WordSet.words("""
            and , or ; : as with plus & also both – — - namely""");
    private static final Set<String> ENDS = WordSet.words("""
            , ; . : was were is are has have had been will would that which who when while as after before
            during by following whose where under (""");
    private static final Set<String> ADJECTIVES = WordSet.words("""
            agreed related detailed shared revised updated amended expanded combined advanced integrated
            enhanced limited united dedicated land-based signed""");
    private static final Set<String> MEMBERS = WordSet.words("""
            countries sides nations states governments ministries parties neighbours leaders ministers armies
            navies capitals""");
    private static final Set<String> ROUGHLY =
            WordSet.of("than", "over", "nearly", "almost", "around", "least", "about");
    private static final int LONGEST = 10;

    private final String rule;

    DocumentPhrases(String rule) {
        this.rule = rule;
    }

    /** The documents named from {@code from} up to {@code to}. */
    List<DocumentReport> within(Scene scene, int from, int to) {
        return reports(
                scene,
                in(scene).stream()
                        .filter(one -> one.head().first() >= from && one.head().first() < to)
                        .filter(one -> isReadable(scene, one))
                        .toList());
    }

    List<DocumentReport> reports(Scene scene, List<DocumentPhrase> phrases) {
        List<DocumentPhrase> told = phrases;
        boolean detailed = phrases.size() > 1
                && phrases.getFirst().count().orElse(2) > 1
                && phrases.stream().skip(1).anyMatch(one -> !one.isGeneral())
                && isSpelledOut(scene, phrases.getFirst(), phrases.get(1));
        if (detailed) {
            told = phrases.subList(1, phrases.size());
        }
        return told.stream()
                .map(one -> new DocumentReport(
                        one.kind(),
                        label(scene, one),
                        one.count(),
                        List.of(scene.evidence(one.head().first(), rule))))
                .toList();
    }

    /** As worded, without the full stop that a sentence ends with. */
    private static String label(Scene scene, DocumentPhrase one) {
        int end = scene.word(one.end() - 1).equals("and") ? one.end() - 1 : one.end();
        String words = new TokenRange(one.first(), end).text(scene.sentence().sentence());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** "Two documents: a protocol and a plan": the list says what the general words mean. */
    private static boolean isSpelledOut(Scene scene, DocumentPhrase general, DocumentPhrase first) {
        for (int at = general.head().end(); at < first.first(); at++) {
            if (isOneOf(scene.word(at), ":", "namely", "—", "–")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadable(Scene scene, DocumentPhrase phrase) {
        return !isOneOf(scene.word(phrase.head().first() - 1), "to", "will", "would", "not");
    }

    /** All texts of a sentence, in order, without those that another is about. */
    List<DocumentPhrase> in(Scene scene) {
        List<DocumentPhrase> found = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            Optional<DocumentKind> kind = kind(trigger);
            int head = trigger.range().first();
            boolean inside =
                    !found.isEmpty() && (head < found.getLast().end() || isShortForm(scene, found.getLast(), head));
            if (kind.isEmpty() || inside || !isReadable(scene, phrase(scene, trigger, kind.get()))) {
                continue;
            }
            found.add(phrase(scene, trigger, kind.get()));
        }
        return found;
    }

    /** "Memorandum of understanding (MoU)". */
    private static boolean isShortForm(Scene scene, DocumentPhrase before, int head) {
        return scene.word(head - 1).equals("(") && head - before.head().end() <= 2;
    }

    /** The texts that are the object of what ends before {@code end}, joined by "and", commas or a colon. */
    List<DocumentPhrase> object(Scene scene, int end, int limit) {
        List<DocumentPhrase> object = new ArrayList<>();
        for (DocumentPhrase one : in(scene)) {
            if (one.head().first() < end || one.head().first() >= limit) {
                continue;
            }
            int from = object.isEmpty() ? end : object.getLast().head().end();
            boolean joined = object.isEmpty()
                    ? isDirect(scene, from, one)
                    : isCoordinated(scene, one.first()) && !breaks(scene, from, one.first());
            if (joined) {
                object.add(one);
            } else if (object.isEmpty()) {
                return List.of();
            }
        }
        return object;
    }

    private static boolean isDirect(Scene scene, int end, DocumentPhrase one) {
        boolean governed = one.first() > end && GOVERNING.contains(scene.word(one.first() - 1));
        return !governed
                && one.first() - end <= 16
                && !breaks(scene, end, one.first())
                && !isOneOf(scene.word(end), ":", ";");
    }

    private static boolean breaks(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isOneOf(scene.word(at), "who", "while", "when", "said", "but", "because")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCoordinated(Scene scene, int first) {
        boolean of = scene.word(first - 1).equals("of") && scene.word(first - 2).equals("and");
        return of || COORDINATION.contains(scene.word(first - 1));
    }

    /** The texts that are the subject of a passive verb at {@code verb}, or whose relative clause or participle it is. */
    List<DocumentPhrase> subject(Scene scene, int verb, int limit, boolean attribute) {
        List<DocumentPhrase> before = in(scene).stream()
                .filter(one -> one.head().first() >= limit && one.head().end() <= verb)
                .toList();
        List<DocumentPhrase> subject = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            DocumentPhrase one = before.get(i);
            boolean last = subject.isEmpty();
            boolean next = !last
                    && isCoordinated(scene, subject.getFirst().first())
                    && !(attribute && scene.word(subject.getFirst().first() - 1).equals(","));
            if (last ? attribute || isSubject(scene, one) : next) {
                subject.addFirst(one);
            } else if (!last) {
                break;
            }
        }
        return subject;
    }

    private static boolean isSubject(Scene scene, DocumentPhrase one) {
        String before = scene.word(one.first() - 1);
        return !GOVERNING.contains(before) && !before.equals("to");
    }

    static Optional<DocumentKind> kind(TriggerMention trigger) {
        for (TriggerClass one : trigger.classes()) {
            DocumentKind kind = KINDS.get(one.code());
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static DocumentPhrase phrase(Scene scene, TriggerMention trigger, DocumentKind kind) {
        TokenRange head = trigger.range();
        int first = first(scene, head.first());
        int end = end(scene, head.end());
        boolean bare = head.end() - head.first() == 1
                && head.first() - first == 1
                && end == head.end()
                && POINTERS.contains(scene.word(first))
                && kind != DocumentKind.MINUTES;
        return new DocumentPhrase(first, head, end, kind, count(scene, first, head), bare);
    }

    private static int first(Scene scene, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST) {
            String before = scene.word(first - 1);
            if (first == head && isOneOf(before, "that", "those")) {
                return first - 1;
            }
            boolean setOf = before.equals("of") && SETS.contains(scene.word(first - 2));
            if (setOf) {
                first -= 2;
                continue;
            }
            boolean participle = before.endsWith("ed") && !ADJECTIVES.contains(before);
            if (BOUNDARIES.contains(before) || participle || isAct(scene, first - 1)) {
                break;
            }
            first--;
            if (DETERMINERS.contains(before)) {
                break;
            }
        }
        return first;
    }

    private static boolean isAct(Scene scene, int token) {
        return scene.triggerAt(token)
                .filter(trigger -> trigger.is(TriggerClass.SIGN)
                        || trigger.is(TriggerClass.SIGNING)
                        || trigger.is(TriggerClass.ISSUE)
                        || trigger.is(TriggerClass.WITNESS))
                .isPresent();
    }

    /** Behind "on trade and transport"; the first verb, comma or relative ends it. */
    private static int end(Scene scene, int head) {
        if (!ABOUT.contains(scene.word(head))) {
            return head;
        }
        int end = head;
        while (end < scene.size()
                && !ENDS.contains(scene.word(end))
                && !scene.word(end).endsWith("ed")
                && !isDate(scene, end)
                && !isDate(scene, end + 1)
                && !(scene.word(end).equals("and") && DETERMINERS.contains(scene.word(end + 1)))
                && !(isOneOf(scene.word(end), "in", "at", "with", "on") && end > head && isScene(scene, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isScene(Scene scene, int token) {
        boolean place = scene.sentence().names().places().stream()
                .anyMatch(name -> name.range().contains(token));
        return place || isDate(scene, token) || scene.sentence().personAt(token).isPresent();
    }

    private static boolean isDate(Scene scene, int token) {
        return token < scene.size()
                && scene.sentence().times().stream()
                        .anyMatch(time -> time.span()
                                .contains(scene.sentence().tokens().get(token).span()));
    }

    private static OptionalInt count(Scene scene, int first, TokenRange head) {
        String noun = scene.word(head.first());
        boolean plural =
                noun.endsWith("s") && !noun.equals("minutes") && !noun.equals("terms") || noun.equals("memoranda");
        if (!plural) {
            return OptionalInt.of(1);
        }
        for (int at = first; at < head.first(); at++) {
            int number = NUMBERS.indexOf(scene.word(at));
            boolean counts = !MEMBERS.contains(scene.word(at + 1)) && !ROUGHLY.contains(scene.word(at - 1));
            if (counts && number > 0) {
                return OptionalInt.of(number);
            }
            if (counts && scene.word(at).matches("[1-9][0-9]?")) {
                return OptionalInt.of(Integer.parseInt(scene.word(at)));
            }
            if (scene.word(at).equals("dozen")) {
                return OptionalInt.of(12);
            }
            if (scene.word(at).equals("pair")) {
                return OptionalInt.of(2);
            }
        }
        return OptionalInt.empty();
    }
}

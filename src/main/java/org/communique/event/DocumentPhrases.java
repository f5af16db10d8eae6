package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Documents named in a stretch of a sentence: {@code "two documents" → other × 2}, {@code "the event's minutes" →
 * minutes}, {@code "four memoranda of understanding" → memorandum × 4}.
 */
final class DocumentPhrases {
    private static final Map<String, DocumentKind> KINDS = Map.ofEntries(
            Map.entry("minutes", DocumentKind.MINUTES),
            Map.entry("agreement", DocumentKind.AGREEMENT),
            Map.entry("agreements", DocumentKind.AGREEMENT),
            Map.entry("deal", DocumentKind.AGREEMENT),
            Map.entry("deals", DocumentKind.AGREEMENT),
            Map.entry("pact", DocumentKind.AGREEMENT),
            Map.entry("accord", DocumentKind.AGREEMENT),
            Map.entry("accords", DocumentKind.AGREEMENT),
            Map.entry("arrangement", DocumentKind.AGREEMENT),
            Map.entry("memorandum", DocumentKind.MEMORANDUM),
            Map.entry("memorandums", DocumentKind.MEMORANDUM),
            Map.entry("memoranda", DocumentKind.MEMORANDUM),
            Map.entry("mou", DocumentKind.MEMORANDUM),
            Map.entry("mous", DocumentKind.MEMORANDUM),
            Map.entry("plan", DocumentKind.PLAN),
            Map.entry("plans", DocumentKind.PLAN),
            Map.entry("programme", DocumentKind.PLAN),
            Map.entry("roadmap", DocumentKind.PLAN),
            Map.entry("protocol", DocumentKind.PROTOCOL),
            Map.entry("protocols", DocumentKind.PROTOCOL),
            Map.entry("declaration", DocumentKind.DECLARATION),
            Map.entry("declarations", DocumentKind.DECLARATION),
            Map.entry("treaty", DocumentKind.TREATY),
            Map.entry("treaties", DocumentKind.TREATY),
            Map.entry("contract", DocumentKind.CONTRACT),
            Map.entry("contracts", DocumentKind.CONTRACT),
            Map.entry("document", DocumentKind.OTHER),
            Map.entry("documents", DocumentKind.OTHER),
            Map.entry("letter", DocumentKind.OTHER),
            Map.entry("statement", DocumentKind.JOINT_STATEMENT),
            Map.entry("communique", DocumentKind.JOINT_STATEMENT));
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> OPENERS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "signed",
            "sign",
            "signing",
            "signs",
            "inked",
            "and",
            "two",
            "to",
            "on",
            "their",
            "concluded",
            "adopted",
            "issued");

    private final String rule;

    DocumentPhrases(String rule) {
        this.rule = rule;
    }

    /** The documents named from {@code from} up to {@code to}. */
    List<DocumentReport> within(Scene scene, int from, int to) {
        List<DocumentReport> documents = new ArrayList<>();
        for (int at = Math.max(0, from); at < Math.min(to, scene.size()); at++) {
            DocumentKind kind = KINDS.get(scene.word(at));
            if (kind == null || isPartOfAnother(scene, at, from)) {
                continue;
            }
            int first = first(scene, at, from);
            int end = end(scene, at);
            boolean vision = scene.word(at).equals("statement") && !contains(scene, first, at, "joint", "vision");
            if (vision) {
                continue;
            }
            String label = new org.communique.annotation.TokenRange(first, end)
                    .text(scene.sentence().sentence());
            documents.add(new DocumentReport(kind, label, count(scene, first, at), List.of(scene.evidence(at, rule))));
        }
        return documents;
    }

    /** "memorandum of understanding on the plan": what stands behind "on" or "of" belongs to the first document. */
    private static boolean isPartOfAnother(Scene scene, int at, int from) {
        for (int back = at - 1; back >= from && back >= at - 6; back--) {
            String word = scene.word(back);
            if (Set.of("and", ",", "two", "several").contains(word)) {
                return false;
            }
            if (KINDS.containsKey(word)) {
                return true;
            }
        }
        return Set.of("to", "will", "would").contains(scene.word(at - 1));
    }

    private static boolean contains(Scene scene, int from, int to, String... words) {
        Set<String> wanted = Set.of(words);
        for (int at = from; at < to; at++) {
            if (wanted.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static int first(Scene scene, int at, int from) {
        int first = at;
        while (first > from
                && at - first < 8
                && !OPENERS.contains(scene.word(first - 1))
                && !scene.word(first - 1).equals(",")) {
            first--;
        }
        boolean article = first > from && Set.of("the", "two", "a", "an").contains(scene.word(first - 1));
        return article ? first - 1 : first;
    }

    private static int end(Scene scene, int at) {
        int end = at + 1;
        if (scene.follows(end, "of", "understanding")
                || scene.follows(end, "of", "intent")
                || scene.follows(end, "of", "cooperation")) {
            end += 2;
        }
        return end;
    }

    private static OptionalInt count(Scene scene, int first, int at) {
        for (int word = first; word < at; word++) {
            int number = NUMBERS.indexOf(scene.word(word));
            if (number > 0) {
                return OptionalInt.of(number);
            }
            if (scene.word(word).matches("[1-9][0-9]?")) {
                return OptionalInt.of(Integer.parseInt(scene.word(word)));
            }
            if (Set.of("several", "many", "various", "some", "number").contains(scene.word(word))) {
                return OptionalInt.empty();
            }
        }
        boolean plural = scene.word(at).endsWith("s") && !scene.word(at).equals("minutes")
                || scene.word(at).equals("memoranda");
        return plural ? OptionalInt.empty() : OptionalInt.of(1);
    }
}

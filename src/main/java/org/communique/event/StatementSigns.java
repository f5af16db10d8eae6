package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.text.Folding;
import org.communique.text.Span;

/**
 * The countable signs of how sure a statement is: who speaks, whether the sentence names the speaker, whether it quotes, and
 * how far the article knows both. {@code config/confidence.tsv} weighs them.
 */
public final class StatementSigns {
    private static final String QUOTATION_MARKS = "\"“”«»";

    private final String text;
    /** The words of each person's name, folded. */
    private final Map<String, List<String>> names = new HashMap<>();

    private final Set<String> participants = new HashSet<>();
    private final Map<Span, Integer> sentences = new HashMap<>();

    public StatementSigns(Report report) {
        this.text = report.article().text();
        report.persons()
                .forEach(person -> names.put(
                        person.key(), List.of(Folding.fold(person.name()).split(" ", -1))));
        report.events().forEach(event -> event.participations().forEach(part -> participants.add(part.person())));
        report.statements().forEach(statement -> sentences.merge(statement.sentence(), 1, Integer::sum));
    }

    /** The signs of one of the report's statements. */
    public List<String> of(StatementReport statement) {
        List<String> signs = new ArrayList<>();
        String sentence = statement.sentence().of(text);
        signs.add("rule " + statement.evidence().getFirst().rule());
        signs.add("act " + statement.act().code());
        signs.add("speaker " + speaker(statement.speaker(), Folding.fold(sentence)));
        signs.add(quotes(sentence) ? "quotes" : "reports");
        signs.add(statement.event().isPresent() ? "at an event" : "at no event");
        signs.add(statement.about().isEmpty() ? "about nothing known" : "about a topic");
        signs.add(statement.sentence().length() >= Evidence.LONGEST ? "cut" : "whole");
        signs.add("stands " + EventSigns.position(statement.sentence().begin(), text.length()));
        if (sentences.getOrDefault(statement.sentence(), 0) > 1) {
            signs.add("another in the sentence");
        }
        return signs;
    }

    private static boolean quotes(String sentence) {
        for (int i = 0; i < QUOTATION_MARKS.length(); i++) {
            if (sentence.indexOf(QUOTATION_MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String speaker(Speaker speaker, String sentence) {
        return switch (speaker) {
            case Speaker.Parties unused -> "both sides";
            case Speaker.Institution unused -> "institution";
            case Speaker.Named named -> {
                boolean told = tells(sentence, names.getOrDefault(named.key(), List.of()));
                String part = participants.contains(named.key()) ? "participant" : "other person";
                yield part + (told ? " named" : " referred to");
            }
        };
    }

    private static boolean tells(String sentence, List<String> name) {
        for (String word : name) {
            if (word.length() > 2 && sentence.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

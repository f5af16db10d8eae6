package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.Folding;
import org.communique.text.Span;

/**
 * The countable signs of how sure a statement is: who speaks, whether the sentence names the speaker, whether it quotes, and
 * how far the article knows both. {@code config/confidence.tsv} weighs them.
 */
public final class StatementSigns {
    private static final String QUOTATION_MARKS = "\"“”«»";

    private final String text;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> participants = new HashSet<>();
    private final Map<Span, Integer> sentences = new HashMap<>();

    public StatementSigns(Report report) {
        this.text = report.article().text();
        report.persons().forEach(person -> names.put(person.key(), person.name()));
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
        signs.add(sentence.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0) ? "quotes" : "reports");
        signs.add(statement.event().isPresent() ? "at an event" : "at no event");
        signs.add(statement.about().isEmpty() ? "about nothing known" : "about a topic");
        signs.add(statement.sentence().length() >= Evidence.LONGEST ? "cut" : "whole");
        signs.add("stands " + EventSigns.position(statement.sentence().begin(), text.length()));
        if (sentences.getOrDefault(statement.sentence(), 0) > 1) {
            signs.add("another in the sentence");
        }
        return signs;
    }

    private String speaker(Speaker speaker, String sentence) {
        return switch (speaker) {
            case Speaker.Parties unused -> "both sides";
            case Speaker.Institution unused -> "institution";
            case Speaker.Named named -> {
                boolean told = Optional.ofNullable(names.get(named.key())).stream()
                        .flatMap(name -> Stream.of(Folding.fold(name).split(" ", -1)))
                        .anyMatch(word -> word.length() > 2 && sentence.contains(word));
                String part = participants.contains(named.key()) ? "participant" : "other person";
                yield part + (told ? " named" : " referred to");
            }
        };
    }
}

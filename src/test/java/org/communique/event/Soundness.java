package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.Span;

/** What must hold of any report, whatever the text: its faults in words, none for a sound one. */
final class Soundness {
    private final Report report;
    private final int length;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Report report) {
        this.report = report;
        this.length = report.article().text().length();
    }

    static List<String> faults(Report report) {
        Soundness soundness = new Soundness(report);
        soundness.check();
        return soundness.faults;
    }

    private void check() {
        Set<String> people = keys("person", report.persons().stream().map(PersonReport::key));
        Set<String> events = keys("event", report.events().stream().map(EventReport::key));
        keys("statement", report.statements().stream().map(StatementReport::key));
        report.persons().forEach(person -> evidence(person.key(), person.evidence()));
        report.events().forEach(event -> event(event, people, events));
        report.statements().forEach(statement -> statement(statement, people, events));
        report.topics().forEach(topic -> {
            evidence(topic.topic().code(), topic.evidence());
            refers(topic.topic().code(), topic.event(), events);
        });
        boolean silent = report.persons().isEmpty()
                && report.statements().isEmpty()
                && report.topics().isEmpty();
        require(
                silent || !report.events().isEmpty() || areOfficialsOfTwoSides(),
                "something is said without an event or officials of two sides");
    }

    private boolean areOfficialsOfTwoSides() {
        return report.persons().stream()
                        .filter(person -> person.position().isPresent())
                        .flatMap(person -> person.side().stream())
                        .distinct()
                        .count()
                >= 2;
    }

    private void event(EventReport event, Set<String> people, Set<String> events) {
        evidence(event.key(), event.evidence());
        event.participations().forEach(part -> {
            refers(event.key(), Optional.of(part.person()), people);
            evidence(event.key(), part.evidence());
        });
        event.documents().forEach(document -> evidence(event.key(), document.evidence()));
        event.award().ifPresent(award -> evidence(event.key(), award.evidence()));
        refers(event.key(), event.partOf(), events);
        require(!event.partOf().equals(Optional.of(event.key())), event.key() + " is part of itself");
        require(
                event.parties().size() == Set.copyOf(event.parties()).size(),
                event.key() + " names a party twice: " + event.parties());
        boolean backwards = event.start().isPresent()
                && event.end().isPresent()
                && event.end()
                        .get()
                        .date()
                        .latest()
                        .isBefore(event.start().get().date().earliest());
        require(!backwards, event.key() + " ends before it starts: " + event.start() + ", " + event.end());
    }

    private void statement(StatementReport statement, Set<String> people, Set<String> events) {
        evidence(statement.key(), statement.evidence());
        span(statement.key(), statement.sentence());
        refers(statement.key(), statement.event(), events);
        switch (statement.speaker()) {
            case Speaker.Named named -> refers(statement.key(), Optional.of(named.key()), people);
            case Speaker.Parties unused -> {}
            case Speaker.Institution institution ->
                require(!institution.name().isBlank(), statement.key() + " is nobody's");
        }
    }

    private void evidence(String whose, List<Evidence> evidence) {
        require(!evidence.isEmpty(), whose + " has no evidence");
        evidence.forEach(one -> {
            span(whose, one.span());
            require(!one.rule().isBlank(), whose + " has evidence of no rule");
        });
    }

    private void span(String whose, Span span) {
        boolean sound = span.length() >= 1 && span.length() <= Evidence.LONGEST && span.end() <= length;
        require(sound, "%s stands at %d..%d of %d".formatted(whose, span.begin(), span.end(), length));
    }

    private void refers(String whose, Optional<String> key, Set<String> known) {
        require(key.isEmpty() || known.contains(key.get()), "%s refers to %s".formatted(whose, key));
    }

    private Set<String> keys(String kind, Stream<String> keys) {
        Set<String> distinct = new HashSet<>();
        keys.forEach(key -> require(distinct.add(key), "two have the key of %s %s".formatted(kind, key)));
        return distinct;
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}

package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.annotation.topic.TopicMention;
import org.communique.text.Span;

/** What was said → statement reports: with a key, the event at which it was said, and what it is about. */
final class StatementReports {
    private final List<EventReport> current;
    /** Of the current events those in which a person took part, in their order. */
    private final Map<String, List<EventReport>> byPerson = new HashMap<>();

    private final List<EventReport> talks;
    private final Map<Integer, List<TopicMention>> topics;

    StatementReports(List<EventReport> events, List<TopicMention> topics) {
        this.current = events.stream()
                .filter(event -> event.main() && event.status() == Status.HELD)
                .toList();
        this.talks = current.stream()
                .filter(event -> event.type() == EventType.DIALOGUE_SESSION || event.type() == EventType.MEETING)
                .toList();
        for (EventReport event : current) {
            event.participations().forEach(participation -> byPerson
                    .computeIfAbsent(participation.person(), unused -> new ArrayList<>())
                    .add(event));
        }
        this.topics = topics.stream().collect(Collectors.groupingBy(TopicMention::sentence));
    }

    List<StatementReport> of(List<StatementRule.Said> statements) {
        List<StatementReport> reports = new ArrayList<>();
        for (StatementRule.Said said : statements) {
            Span whole = said.scene().sentence().sentence().span();
            Span sentence = whole.length() <= Evidence.LONGEST
                    ? whole
                    : new Span(
                            whole.begin(), said.scene().evidence(0, "").span().end());
            reports.add(new StatementReport(
                    "statement-" + (reports.size() + 1),
                    said.speaker(),
                    said.act(),
                    sentence,
                    event(said),
                    about(said.scene().index()),
                    List.of(new Evidence(sentence, StatementRule.class.getSimpleName()))));
        }
        return reports;
    }

    /** The talks that the speaker took part in and that the text told last before; else the first of the story. */
    private Optional<String> event(StatementRule.Said said) {
        int at = said.scene().sentence().sentence().span().end();
        return of(said.speaker()).reversed().stream()
                .filter(event -> event.evidence().getFirst().span().begin() <= at)
                .findFirst()
                .or(() -> current.stream().findFirst())
                .map(EventReport::key);
    }

    /** The current events in which a speaker took part, in their order. */
    private List<EventReport> of(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> byPerson.getOrDefault(named.key(), List.of());
            case Speaker.Parties unused -> talks;
            case Speaker.Institution unused -> List.of();
        };
    }

    private List<Topic> about(int sentence) {
        return topics.getOrDefault(sentence, List.of()).stream()
                .flatMap(mention -> TopicReports.topic(mention.topic()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

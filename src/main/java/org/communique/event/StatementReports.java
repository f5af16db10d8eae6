package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.topic.TopicMention;
import org.communique.text.Span;

/** What was said → statement reports: with a key, the event at which it was said, and what it is about. */
final class StatementReports {
    private final List<EventReport> events;
    private final List<TopicMention> topics;

    StatementReports(List<EventReport> events, List<TopicMention> topics) {
        this.events = events;
        this.topics = topics;
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
        List<EventReport> current = events.stream()
                .filter(event -> event.main() && event.status() == Status.HELD)
                .toList();
        return current.stream()
                .filter(event -> event.evidence().getFirst().span().begin() <= at && takesPart(said.speaker(), event))
                .reduce((one, next) -> next)
                .or(() -> current.stream().findFirst())
                .map(EventReport::key);
    }

    private static boolean takesPart(Speaker speaker, EventReport event) {
        return switch (speaker) {
            case Speaker.Named named ->
                event.participations().stream()
                        .anyMatch(participation -> participation.person().equals(named.key()));
            case Speaker.Parties unused ->
                event.type() == EventType.DIALOGUE_SESSION || event.type() == EventType.MEETING;
            case Speaker.Institution unused -> false;
        };
    }

    private List<Topic> about(int sentence) {
        return topics.stream()
                .filter(mention -> mention.sentence() == sentence)
                .flatMap(mention -> TopicReports.topic(mention.topic()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

package org.communique.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.topic.TopicMention;
import org.communique.text.Span;

/** What was said → statement reports: with a key, the event at which it was said, and what it is about. */
final class StatementReports {
    /** The first of the story, for what was said before any is told. */
    private final Optional<EventReport> first;

    private final Map<String, LastTold> byPerson = new HashMap<>();
    private final LastTold talks = new LastTold();
    private final Map<Integer, Set<Topic>> topics = new HashMap<>();

    StatementReports(List<EventReport> events, List<TopicMention> mentions) {
        List<EventReport> current = events.stream()
                .filter(event -> event.main() && event.status() == Status.HELD)
                .toList();
        this.first = current.stream().findFirst();
        for (EventReport event : current) {
            for (Participation participation : event.participations()) {
                byPerson.computeIfAbsent(participation.person(), unused -> new LastTold())
                        .add(event);
            }
            if (event.type() == EventType.DIALOGUE_SESSION || event.type() == EventType.MEETING) {
                talks.add(event);
            }
        }
        for (TopicMention mention : mentions) {
            TopicReports.topic(mention.topic())
                    .ifPresent(
                            topic -> topics.computeIfAbsent(mention.sentence(), unused -> EnumSet.noneOf(Topic.class))
                                    .add(topic));
        }
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
                    List.copyOf(topics.getOrDefault(said.scene().index(), Set.of())),
                    List.of(new Evidence(sentence, StatementRule.class.getSimpleName()))));
        }
        return reports;
    }

    /** The talks that the speaker took part in and that the text told last before; else the first of the story. */
    private Optional<String> event(StatementRule.Said said) {
        int at = said.scene().sentence().sentence().span().end();
        Optional<EventReport> told = switch (said.speaker()) {
            case Speaker.Named named ->
                Optional.ofNullable(byPerson.get(named.key())).flatMap(events -> events.before(at));
            case Speaker.Parties unused -> talks.before(at);
            case Speaker.Institution unused -> Optional.empty();
        };
        return told.or(() -> first).map(EventReport::key);
    }
}

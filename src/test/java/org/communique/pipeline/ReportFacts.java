package org.communique.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.entity.Party;
import org.communique.event.DocumentReport;
import org.communique.event.EventReport;
import org.communique.event.Occurrence;
import org.communique.event.Participation;
import org.communique.event.PersonReport;
import org.communique.event.PlaceReport;
import org.communique.event.Report;
import org.communique.event.SeriesReport;
import org.communique.event.Speaker;

/** A report in the form of {@code facts.json}; a statement {@code begins} with its whole sentence. */
final class ReportFacts {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Report report;
    private final Map<String, String> names;

    private ReportFacts(Report report) {
        this.report = report;
        this.names = report.persons().stream().collect(Collectors.toMap(PersonReport::key, PersonReport::name));
    }

    static JsonNode of(Report report) {
        return new ReportFacts(report).facts();
    }

    private JsonNode facts() {
        ObjectNode facts = NODES.objectNode();
        report.events().forEach(event -> facts.withArray("events").add(event(event)));
        report.persons().forEach(person -> facts.withArray("persons").add(person(person)));
        report.statements()
                .forEach(statement -> facts.withArray("statements")
                        .addObject()
                        .put("speaker", speaker(statement.speaker()))
                        .put("act", statement.act().code())
                        .put("begins", statement.sentence().of(report.article().text())));
        report.topics()
                .forEach(topic -> facts.withArray("topics").add(topic.topic().code()));
        return facts;
    }

    private ObjectNode event(EventReport event) {
        ObjectNode node = NODES.objectNode();
        node.put("id", event.key());
        node.put("type", event.type().code());
        node.put("main", event.main());
        node.put("status", event.status().code());
        put(node, "date", event.start().map(Occurrence::date));
        put(node, "endDate", event.end().map(Occurrence::date));
        put(node, "place", event.place().map(PlaceReport::name));
        put(node, "country", event.country());
        put(node, "series", event.series().map(SeriesReport::label));
        put(node, "ordinal", event.ordinal().stream().boxed().findFirst());
        ArrayNode parties = node.putArray("parties");
        event.parties().forEach(party -> parties.add(party.code()));
        ArrayNode participants = node.putArray("participants");
        event.participations().forEach(participation -> participants.add(participant(participation)));
        ArrayNode documents = node.putArray("documents");
        event.documents().forEach(document -> documents.add(document(document)));
        event.award().ifPresent(award -> node.putObject("award").put("name", award.name()));
        put(node, "partOf", event.partOf());
        return node;
    }

    private ObjectNode participant(Participation participation) {
        ObjectNode node = NODES.objectNode();
        node.put("person", names.getOrDefault(participation.person(), participation.person()));
        node.put("role", participation.role().code());
        put(node, "position", participation.position());
        put(node, "rank", participation.rank());
        put(node, "represents", participation.represents().map(Party::code));
        return node;
    }

    private static ObjectNode document(DocumentReport document) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", document.kind().code());
        node.put("label", document.label());
        put(node, "count", document.count().stream().boxed().findFirst());
        return node;
    }

    private static ObjectNode person(PersonReport person) {
        ObjectNode node = NODES.objectNode();
        node.put("name", person.name());
        ArrayNode aliases = node.putArray("aliases");
        person.aliases().forEach(aliases::add);
        put(node, "position", person.position());
        put(node, "rank", person.rank());
        put(node, "country", person.side().filter(Party.State.class::isInstance).map(Party::code));
        return node;
    }

    private String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> names.getOrDefault(named.key(), named.key());
            case Speaker.Parties unused -> "parties";
            case Speaker.Institution institution -> institution.name();
        };
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresentOrElse(present -> node.put(key, present.toString()), () -> node.putNull(key));
    }
}

package org.communique.publish.page;

import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.communique.publish.SiteSettings;
import org.communique.rdf.Dip;

/**
 * A thing in the words of schema.org, for search engines. It stands in a page between script tags, so nothing in it may
 * end them: every character that means something to HTML, or turns the line, is escaped.
 */
final class StructuredData {
    private static final String SCHEMA = "https://schema.org/";

    /** How many participants are named: the page stays light, and the other formats have all. */
    private static final int MOST = 10;

    private final Description description;
    private final SiteSettings settings;
    private final Node thing;

    StructuredData(Description description, SiteSettings settings) {
        this.description = description;
        this.settings = settings;
        this.thing = description.subject();
    }

    /** The thing as JSON-LD; empty for what schema.org has no word for. */
    String of(Optional<Kind> kind, String name, String summary) {
        String type = kind.map(StructuredData::type).orElse("");
        if (type.isEmpty()) {
            return "";
        }
        JsonObject data = new JsonObject();
        data.put("@context", SCHEMA.substring(0, SCHEMA.length() - 1));
        data.put("@type", type);
        data.put("@id", thing.getURI());
        put(data, "name", name);
        put(data, "description", summary);
        texts(data, "alternateName", Terms.ALT_LABEL);
        put(data, "startDate", description.text(thing, Terms.of(Dip.startDate)));
        put(data, "endDate", description.text(thing, Terms.of(Dip.endDate)));
        put(data, "datePublished", description.text(thing, Terms.ISSUED));
        part(data, "location", "Place", Terms.of(Dip.place));
        part(data, "superEvent", "EventSeries", Terms.of(Dip.series));
        addresses(data, "sameAs", Terms.SAME_AS);
        addresses(data, "url", Terms.URL);
        status(data);
        participants(data);
        data.put("license", settings.imprint().licence().toString());
        data.put("isPartOf", dataset());
        return ScriptText.of(JSON.toStringFlat(data));
    }

    /** The class of schema.org for things of a kind, if it has one. */
    static Optional<String> schemaType(Kind kind) {
        return Optional.of(type(kind)).filter(type -> !type.isEmpty()).map(type -> SCHEMA + type);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case EVENT -> "Event";
            case PERSON -> "Person";
            case POST -> "Role";
            case SERIES -> "EventSeries";
            case ARTICLE -> "NewsArticle";
            case STATE -> "Country";
            case ORGANISATION -> "Organization";
            case PLACE -> "Place";
            case TOPIC, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, STATUS, DATE_BASIS -> "DefinedTerm";
            case GRAPH -> "";
        };
    }

    private JsonObject dataset() {
        JsonObject dataset = new JsonObject();
        dataset.put("@type", "Dataset");
        dataset.put("@id", settings.base() + "dataset#dataset");
        dataset.put("url", settings.base() + "dataset");
        dataset.put("name", settings.imprint().title());
        return dataset;
    }

    private static void put(JsonObject data, String key, String text) {
        if (!text.isEmpty()) {
            data.put(key, text);
        }
    }

    private void texts(JsonObject data, String key, Node property) {
        JsonArray array = new JsonArray();
        description.objects(thing, property).forEach(node -> array.add(description.name(node)));
        if (!array.isEmpty()) {
            data.put(key, array);
        }
    }

    private void part(JsonObject data, String key, String type, Node property) {
        description.object(thing, property).filter(Node::isURI).ifPresent(node -> data.put(key, named(type, node)));
    }

    private JsonObject named(String type, Node node) {
        JsonObject object = new JsonObject();
        object.put("@type", type);
        object.put("@id", node.getURI());
        object.put("name", description.name(node));
        return object;
    }

    /** Addresses that may be followed: a script's address is none. */
    private void addresses(JsonObject data, String key, Node property) {
        JsonArray array = new JsonArray();
        description.objects(thing, property).stream()
                .map(node -> node.isURI() ? node.getURI() : description.name(node))
                .filter(Addresses::isWeb)
                .forEach(array::add);
        if (!array.isEmpty()) {
            data.put(key, array);
        }
    }

    private void status(JsonObject data) {
        String status = description
                .object(thing, Terms.of(Dip.status))
                .map(Names::fromIri)
                .orElse("");
        switch (status) {
            case "planned" -> data.put("eventStatus", SCHEMA + "EventScheduled");
            case "postponed" -> data.put("eventStatus", SCHEMA + "EventPostponed");
            case "cancelled" -> data.put("eventStatus", SCHEMA + "EventCancelled");
            default -> {}
        }
    }

    private void participants(JsonObject data) {
        JsonArray array = new JsonArray();
        description.objects(thing, Terms.of(Dip.participation)).stream()
                .flatMap(part -> description.objects(part, Terms.of(Dip.participant)).stream())
                .filter(Node::isURI)
                .distinct()
                .limit(MOST)
                .forEach(person -> array.add(named("Person", person)));
        if (!array.isEmpty()) {
            data.put("attendee", array);
        }
    }
}

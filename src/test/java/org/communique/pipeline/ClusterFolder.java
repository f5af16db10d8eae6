package org.communique.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dispatches of one event, or of things that are easily taken for one, with what each mention is of, as
 * {@code src/test/resources/clusters/README.md} describes it.
 */
public record ClusterFolder(Path folder) {
    private static final Path CLUSTERS = Path.of("src/test/resources/clusters");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All, in the order of their names. */
    public static List<ClusterFolder> all() {
        return list(CLUSTERS).stream()
                .filter(Files::isDirectory)
                .map(ClusterFolder::new)
                .toList();
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** Whether the things of the folder are many that look like one. */
    public boolean isNearMiss() {
        return name().startsWith("near-");
    }

    /** The dispatches, in the order of their names. */
    public List<Path> texts() {
        return list(folder).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();
    }

    /** The identifier of one of the dispatches among those of all folders. */
    public String identifier(Path text) {
        return name() + "-" + text.getFileName().toString().replace(".txt", "");
    }

    public JsonNode gold() {
        Path gold = folder.resolve("gold.json");
        try {
            return JSON.readTree(gold.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name() + ": no gold (expected: " + gold + ")", unreadable);
        }
    }

    /** What a careful reader takes every event of every dispatch for. */
    public List<EventMention> events() {
        List<EventMention> events = new ArrayList<>();
        for (Path text : texts()) {
            JsonNode article = article(text);
            for (JsonNode event : article.path("events")) {
                events.add(new EventMention(
                        identifier(text),
                        EventPairs.text(event, "id"),
                        EventPairs.text(event, "type"),
                        EventPairs.text(event, "date"),
                        Set.copyOf(EventPairs.texts(event.path("parties"))),
                        EventPairs.text(event, "ordinal"),
                        names(article, EventPairs.texts(event.path("persons")))));
            }
        }
        return events;
    }

    /** What a careful reader takes every person of every dispatch for. */
    public List<PersonMention> persons() {
        List<PersonMention> persons = new ArrayList<>();
        for (Path text : texts()) {
            for (JsonNode person : article(text).path("persons")) {
                persons.add(new PersonMention(
                        identifier(text), EventPairs.text(person, "id"), Set.of(EventPairs.text(person, "name"))));
            }
        }
        return persons;
    }

    private JsonNode article(Path text) {
        return gold().path("articles").path(text.getFileName().toString().replace(".txt", ""));
    }

    private static Set<String> names(JsonNode article, List<String> persons) {
        return EventPairs.list(article.path("persons")).stream()
                .filter(person -> persons.contains(EventPairs.text(person, "id")))
                .map(person -> EventPairs.text(person, "name"))
                .collect(Collectors.toSet());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}

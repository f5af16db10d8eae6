package org.communique.publish.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.rdf.NameWords;
import org.communique.reconcile.NameLikeness;

/** Completes what somebody began to type. To be used within a read transaction. */
final class Suggestions {
    private static final int PAGE = 10;

    private final Entities entities;

    Suggestions(Entities entities) {
        this.entities = entities;
    }

    /**
     * Things one of whose names begins so, or that have this identifier.
     *
     * @param skipped how many the client has seen
     */
    ObjectNode entities(String prefix, Optional<EntityType> type, int skipped) {
        List<Entity> found = new ArrayList<>(entities.named(prefix).stream().toList());
        entities.beginning(prefix).stream()
                .sorted(Comparator.comparingDouble((Entity entity) -> -likeness(prefix, entity))
                        .thenComparing(Entity::type)
                        .thenComparing(Entity::id))
                .filter(entity -> found.stream().noneMatch(other -> other.id().equals(entity.id())))
                .forEach(found::add);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        found.stream()
                .filter(entity -> type.isEmpty() || type.get() == entity.type())
                .skip(skipped)
                .limit(PAGE)
                .forEach(entity -> {
                    ObjectNode one = result.addObject().put("id", entity.id()).put("name", entity.name());
                    String description = entities.description(entity);
                    if (!description.isEmpty()) {
                        one.put("description", description);
                    }
                    Answers.write(entity.type(), one.putArray("notable").addObject());
                });
        return answer;
    }

    private static double likeness(String prefix, Entity entity) {
        return entity.names().stream()
                .mapToDouble(name -> NameLikeness.of(prefix, name))
                .max()
                .orElse(0);
    }

    static ObjectNode types(String prefix, int skipped) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        Arrays.stream(EntityType.values())
                .filter(type -> begins(prefix, type.title()) || begins(prefix, type.id()))
                .skip(skipped)
                .forEach(type -> Answers.write(type, result.addObject()));
        return answer;
    }

    static ObjectNode properties(String prefix, int skipped) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        Arrays.stream(EntityProperty.values())
                .filter(property -> begins(prefix, property.title()) || begins(prefix, property.id()))
                .skip(skipped)
                .forEach(property -> result.addObject().put("id", property.id()).put("name", property.title()));
        return answer;
    }

    /** The properties that can be fetched for things of a type; for an unknown type or none, all. */
    static ObjectNode proposed(String type, Optional<Integer> limit) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("type", type);
        limit.ifPresent(most -> answer.put("limit", most.intValue()));
        ArrayNode properties = answer.putArray("properties");
        Optional<EntityType> of = EntityType.named(type);
        Arrays.stream(EntityProperty.values())
                .filter(property -> of.isEmpty() || property.isOf(of.get()))
                .limit(limit.orElse(Integer.MAX_VALUE))
                .forEach(property ->
                        properties.addObject().put("id", property.id()).put("name", property.title()));
        return answer;
    }

    private static boolean begins(String prefix, String whole) {
        String key = NameWords.key(prefix);
        return key.isEmpty() ? prefix.isBlank() : (" " + NameWords.key(whole)).contains(" " + key);
    }
}

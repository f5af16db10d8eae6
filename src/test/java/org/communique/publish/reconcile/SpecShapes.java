package org.communique.publish.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the JSON schemas of the <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation API 0.2</a>
 * demand of the messages of a service, and what its text does beyond them.
 */
final class SpecShapes {
    private static final Set<Set<String>> CELLS = Set.of(
            Set.of(),
            Set.of("id", "name"),
            Set.of("id", "name", "description"),
            Set.of("str"),
            Set.of("float"),
            Set.of("int"),
            Set.of("date"));

    private SpecShapes() {}

    static void manifest(JsonNode manifest) {
        assertThat(manifest.path("versions")).extracting(JsonNode::asText).contains("0.2");
        for (String required : List.of("name", "identifierSpace", "schemaSpace", "documentation", "logo")) {
            text(manifest, required);
        }
        assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
        assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
        assertThat(manifest.path("preview").path("width").isInt()).isTrue();
        assertThat(manifest.path("preview").path("height").isInt()).isTrue();
        assertThat(manifest.path("batchSize").isInt()).isTrue();
        Set<String> types = new HashSet<>();
        for (JsonNode type : manifest.path("defaultTypes")) {
            idAndName(type);
            assertThat(types.add(type.path("id").asText())).as("each type once").isTrue();
        }
        manifest.path("suggest").forEach(SpecShapes::service);
        assertThat(names(manifest.path("suggest"))).isSubsetOf("entity", "type", "property");
        service(manifest.path("extend").path("propose_properties"));
        for (JsonNode setting : manifest.path("extend").path("property_settings")) {
            text(setting, "label");
            text(setting, "name");
            assertThat(setting.path("type").asText()).isIn("number", "text", "checkbox");
            assertThat(setting.path("default").isNumber())
                    .isEqualTo(setting.path("type").asText().equals("number"));
        }
    }

    static void results(JsonNode batch) {
        assertThat(batch.isObject()).isTrue();
        for (JsonNode query : batch) {
            assertThat(query.path("result").isArray()).isTrue();
            double before = Double.MAX_VALUE;
            int matches = 0;
            for (JsonNode candidate : query.path("result")) {
                idAndName(candidate);
                assertThat(candidate.path("score").isNumber()).isTrue();
                assertThat(candidate.path("score").asDouble()).isLessThanOrEqualTo(before);
                before = candidate.path("score").asDouble();
                assertThat(candidate.path("match").isBoolean()).isTrue();
                matches += candidate.path("match").asBoolean() ? 1 : 0;
                assertThat(candidate.path("type").isArray()).isTrue();
                candidate.path("type").forEach(SpecShapes::idAndName);
                Set<String> features = new HashSet<>();
                for (JsonNode feature : candidate.path("features")) {
                    text(feature, "id");
                    assertThat(feature.path("value").isNumber()).isTrue();
                    assertThat(features.add(feature.path("id").asText())).isTrue();
                }
            }
            assertThat(matches).isLessThanOrEqualTo(1);
        }
    }

    static void suggestions(JsonNode answer) {
        assertThat(answer.path("result").isArray()).isTrue();
        answer.path("result").forEach(SpecShapes::idAndName);
        answer.path("result").forEach(one -> one.path("notable").forEach(SpecShapes::idAndName));
    }

    static void rows(JsonNode answer) {
        assertThat(answer.path("meta").isArray()).isTrue();
        answer.path("meta").forEach(SpecShapes::idAndName);
        assertThat(answer.path("rows").isObject()).isTrue();
        for (JsonNode row : answer.path("rows")) {
            assertThat(row.isObject()).isTrue();
            for (JsonNode cells : row) {
                assertThat(cells.isArray()).isTrue();
                for (JsonNode cell : cells) {
                    assertThat(CELLS).contains(names(cell));
                    assertThat(cell.path("int").isMissingNode()
                                    || cell.path("int").isInt())
                            .isTrue();
                    assertThat(cell.path("str").isMissingNode()
                                    || cell.path("str").isTextual())
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void service(JsonNode service) {
        text(service, "service_url");
        text(service, "service_path");
    }

    private static void idAndName(JsonNode thing) {
        text(thing, "id");
        text(thing, "name");
    }

    private static void text(JsonNode object, String field) {
        assertThat(object.path(field).isTextual()).as("%s in %s", field, object).isTrue();
    }
}

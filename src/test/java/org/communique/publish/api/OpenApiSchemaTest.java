package org.communique.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.publish.RunningSite;
import org.communique.publish.SiteSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the tables for programs, held against the schema of OpenAPI 3.1 and its dialect of JSON Schema. */
class OpenApiSchemaTest {
    private static final String OAS = "https://spec.openapis.org/oas/3.1/";
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(
                            OAS + "schema-base/2021-04-15", file("schema-base"),
                            OAS + "schema/2021-04-15", file("schema"),
                            OAS + "dialect/base", file("dialect-base"),
                            OAS + "meta/base", file("meta-base")))))
            .getSchema(SchemaLocation.of(OAS + "schema-base/2021-04-15"));

    private static ObjectNode document = new JsonMapper().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        try (var site = RunningSite.start(SiteSettings.local()
                .withQueries(Path.of("config/queries"))
                .withTables(Path.of("config/tables.tsv")))) {
            document = (ObjectNode)
                    new JsonMapper().readTree(site.get("/api/openapi.json").body());
        }
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/openapi", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDocumentMeetsTheSchema() {
        assertThat(document.path("paths").size()).isGreaterThan(20);
        assertThat(SCHEMA.validate(document)).isEmpty();
    }

    static Stream<Consumer<ObjectNode>> mistakes() {
        return Stream.of(
                changed -> changed.put("openapi", "2.0"),
                changed -> changed.remove("info"),
                changed -> changed.put("unknown", 1),
                changed -> get(changed).putArray("responses"),
                changed -> ((ObjectNode) get(changed).at("/responses/200")).remove("description"),
                changed -> ((ObjectNode) get(changed).at("/parameters/1")).put("in", "body"),
                changed -> ((ObjectNode) get(changed).at("/parameters/1")).remove("schema"),
                changed -> ((ObjectNode) get(changed).at("/parameters/1/schema")).put("type", "text"));
    }

    private static ObjectNode get(JsonNode document) {
        return (ObjectNode) document.path("paths").path("/api/events.{format}").path("get");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSchemaWouldSeeAMistake(Consumer<ObjectNode> mistake) {
        var changed = document.deepCopy();
        mistake.accept(changed);

        assertThat(SCHEMA.validate(changed)).isNotEmpty();
    }
}

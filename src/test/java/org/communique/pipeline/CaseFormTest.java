package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.pipeline.EventPairs.list;
import static org.communique.pipeline.EventPairs.text;
import static org.communique.pipeline.EventPairs.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.annotation.Annotated;
import org.communique.article.Article;
import org.communique.entity.FormerStateEntry;
import org.communique.entity.Supplement;
import org.communique.event.DocumentKind;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.event.SpeechAct;
import org.communique.event.Status;
import org.communique.event.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a case has the form that its readme describes; a slip in a case looks like a fault of the program. */
class CaseFormTest {
    private static final Set<String> FORMER_STATES =
            Supplement.read(Path.of("config/gazetteer")).formerStates().stream()
                    .map(FormerStateEntry::code)
                    .collect(Collectors.toSet());
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern STEM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static List<Case> cases() {
        return Case.all();
    }

    @Test
    void thereAreDispatchesAndOtherCases() {
        assertThat(Case.seeds()).isNotEmpty();
        assertThat(Case.others()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseHasATextAndFacts(Case one) {
        assertThat(one.stem()).matches(STEM);
        assertThat(one.text()).isRegularFile();
        assertThat(one.folder().resolve("facts.json")).isRegularFile();
        assertThat(one.folder())
                .isDirectoryNotContaining(file -> !Set.of("article.txt", "facts.json", "graph.nq")
                        .contains(file.getFileName().toString()));
        assertThat(Files.exists(one.folder().resolve("article.txt")))
                .as("either seeds/*.txt or article.txt")
                .isEqualTo(!one.text().startsWith("seeds"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void frontMatterAndSourceAgree(Case one) {
        Article article = one.article();
        JsonNode source = one.facts().path("source");
        article.metadata()
                .headline()
                .ifPresent(headline -> assertThat(text(source, "headline")).isEqualTo(headline));
        article.metadata()
                .publisher()
                .ifPresent(publisher -> assertThat(text(source, "publisher")).isEqualTo(publisher));
        article.metadata()
                .address()
                .ifPresent(address -> assertThat(text(source, "url")).isEqualTo(address.toString()));
        article.metadata()
                .published()
                .ifPresent(day -> assertThat(text(source, "published")).isEqualTo(day.toString()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codesAreThoseOfTheProgram(Case one) {
        JsonNode facts = one.facts();
        for (JsonNode event : list(facts.path("events"))) {
            assertThat(codes(EventType.values(), EventType::code)).contains(text(event, "type"));
            assertThat(codes(Status.values(), Status::code)).contains(text(event, "status"));
            assertThat(text(event, "date"))
                    .matches(date -> date.isEmpty() || DATE.matcher(date).matches());
            assertThat(text(event, "endDate"))
                    .matches(date -> date.isEmpty() || DATE.matcher(date).matches());
            assertCountry(text(event, "country"));
            texts(event.path("parties")).forEach(CaseFormTest::assertParty);
            list(event.path("participants"))
                    .forEach(person ->
                            assertThat(codes(Role.values(), Role::code)).contains(text(person, "role")));
            list(event.path("documents"))
                    .forEach(document -> assertThat(codes(DocumentKind.values(), DocumentKind::code))
                            .contains(text(document, "kind")));
        }
        list(facts.path("persons")).forEach(person -> assertCountry(text(person, "country")));
        list(facts.path("statements"))
                .forEach(statement ->
                        assertThat(codes(SpeechAct.values(), SpeechAct::code)).contains(text(statement, "act")));
        assertThat(codes(Topic.values(), Topic::code)).containsAll(texts(facts.path("topics")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAndBeginningsStandInTheText(Case one) {
        JsonNode facts = one.facts();
        String text = plain(one.article().text());
        for (JsonNode event : list(facts.path("events"))) {
            list(event.path("participants"))
                    .forEach(person -> assertThat(text).contains(plain(text(person, "person"))));
        }
        for (JsonNode person : list(facts.path("persons"))) {
            assertThat(text).contains(plain(text(person, "name")));
            texts(person.path("aliases")).forEach(alias -> assertThat(text).contains(plain(alias)));
        }
        list(facts.path("statements"))
                .forEach(statement -> assertThat(text).contains(plain(text(statement, "begins"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void referencesLeadToWhatIsThere(Case one) {
        JsonNode facts = one.facts();
        Set<String> events = keys(facts.path("events"), "id");
        Set<String> people = keys(facts.path("persons"), "name");
        assertThat(events).hasSize(facts.path("events").size());
        for (JsonNode event : list(facts.path("events"))) {
            assertThat(text(event, "partOf")).matches(id -> id.isEmpty() || events.contains(id));
            list(event.path("participants"))
                    .forEach(person -> assertThat(people).contains(text(person, "person")));
        }
        list(facts.path("statements"))
                .forEach(statement ->
                        assertThat(text(statement, "event")).matches(id -> id.isEmpty() || events.contains(id)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyATextWithoutDiplomacyIsEmpty(Case one) {
        JsonNode facts = one.facts();
        boolean empty = Stream.of("events", "persons", "statements", "topics")
                .allMatch(key -> facts.path(key).isEmpty());
        assertThat(empty).isEqualTo(one.isNegative());
    }

    private static void assertCountry(String code) {
        assertThat(code)
                .matches(iso3 -> iso3.isEmpty()
                        || Annotated.gazetteer().state(iso3).isPresent()
                        || FORMER_STATES.contains(iso3));
    }

    private static void assertParty(String code) {
        boolean organisation = Annotated.gazetteer().organisations().stream()
                .anyMatch(known -> known.code().equals(code));
        assertThat(code)
                .matches(
                        party -> organisation
                                || Annotated.gazetteer().state(party).isPresent()
                                || FORMER_STATES.contains(party),
                        "a known party");
    }

    private static <E> Set<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toSet());
    }

    private static Set<String> keys(JsonNode nodes, String key) {
        return list(nodes).stream().map(node -> text(node, key)).collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return Wording.fold(text)
                .replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

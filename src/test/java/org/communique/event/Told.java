package org.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.annotation.Annotated;
import org.communique.annotation.AnnotatedStory;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.PersonResolver;
import org.communique.text.StoryReader;

/** What the rules, alone or together, make of a text, in one line per event so that a test can be read aloud. */
final class Told {
    private Told() {}

    /** The sentences of a text as the rules see them. */
    static List<Scene> scenes(String text) {
        List<Scene> scenes = scenes(Annotated.within(text));
        return scenes.subList(1, scenes.size());
    }

    static List<Scene> scenes(AnnotatedStory story) {
        People people = people(story);
        return new Scenes(Annotated.lexica()).of(story, people);
    }

    static People people(AnnotatedStory story) {
        return new PersonResolver(Annotated.gazetteer(), Annotated.words()).resolve(story);
    }

    /** The one sentence of a text. */
    static Scene scene(String text) {
        List<Scene> scenes = scenes(text);
        if (scenes.size() != 1) {
            throw new IllegalArgumentException("'%s': %d sentences (expected: 1)".formatted(text, scenes.size()));
        }
        return scenes.getFirst();
    }

    static Report report(String day, String text) {
        return new ReportBuilder(Annotated.gazetteer(), Annotated.lexica())
                .report(new StoryReader().read(Annotated.article(day, text)));
    }

    /** What one rule alone finds: {@code Meeting held: Anna Berg host, Omar Farsi guest}. */
    static List<String> by(EventRule rule, String text) {
        return drafts(rule, text).stream().map(Told::shown).toList();
    }

    /** What one rule of the net finds, asked of the triggers of each sentence as if no other rule had read it. */
    static List<String> by(ResidualRule rule, String text) {
        List<String> told = new ArrayList<>();
        for (Scene scene : scenes(text)) {
            new Leftovers()
                    .of(scene, rule.triggers(), rule.kin()).stream()
                            .map(left -> rule.read(scene, left))
                            .filter(drafts -> !drafts.isEmpty())
                            .findFirst()
                            .ifPresent(drafts -> drafts.forEach(draft -> told.add(shown(new Found(draft, scene)))));
        }
        return told;
    }

    private record Found(Draft draft, Scene scene) {}

    static List<Draft> draftsOf(EventRule rule, String text) {
        return drafts(rule, text).stream().map(Found::draft).toList();
    }

    private static List<Found> drafts(EventRule rule, String text) {
        List<Found> found = new ArrayList<>();
        for (Scene scene : scenes(text)) {
            rule.read(scene).forEach(draft -> found.add(new Found(draft, scene)));
        }
        return found;
    }

    private static String shown(Found found) {
        Draft draft = found.draft();
        StringBuilder line = new StringBuilder(draft.background ? "(" : "")
                .append(draft.type.code())
                .append(' ')
                .append(draft.status.code());
        draft.ordinal.ifPresent(number -> line.append(" #").append(number));
        draft.series.ifPresent(
                series -> line.append(" '").append(series.words()).append('\''));
        draft.country.ifPresent(country -> line.append(" in ").append(country));
        draft.placeMention.ifPresent(place -> line.append(" at ")
                .append(place.range().text(found.scene().sentence().sentence())));
        draft.award.ifPresent(award -> line.append(" of ").append(award.name()));
        line.append(parties(List.copyOf(draft.parties)));
        line.append(draft.participants.isEmpty() ? "" : ": ")
                .append(draft.participants.entrySet().stream()
                        .map(entry -> found.scene().person(entry.getKey()).name() + " "
                                + entry.getValue().code())
                        .collect(Collectors.joining(", ")));
        draft.documents.forEach(document -> line.append("; ").append(shown(document)));
        return line.append(draft.background ? ")" : "").toString();
    }

    static String shown(DocumentReport document) {
        String count =
                document.count().isPresent() ? String.valueOf(document.count().getAsInt()) : "?";
        return "%s × %s (%s)".formatted(document.kind().code(), count, document.label());
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty()
                ? ""
                : parties.stream().map(Party::code).sorted().collect(Collectors.joining("+", " [", "]"));
    }

    /** The events of a whole text: {@code Meeting held 2019-05-14 Oslo NOR [FRA+NOR]: Anna Berg host, …}. */
    static List<String> events(String day, String text) {
        Report report = report(day, text);
        return report.events().stream().map(event -> shown(report, event)).toList();
    }

    /** The statements of a whole text: {@code Anna Berg thank: "The first words of…"}. */
    static List<String> statements(String day, String text) {
        Report report = report(day, text);
        return report.statements().stream()
                .map(statement -> "%s %s: %s"
                        .formatted(
                                speaker(report, statement.speaker()),
                                statement.act().code(),
                                begin(statement.sentence().of(text))))
                .toList();
    }

    static String speaker(Report report, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> name(report, named.key());
            case Speaker.Parties unused -> "parties";
            case Speaker.Institution institution -> institution.name();
        };
    }

    private static String begin(String sentence) {
        return String.join(" ", Arrays.stream(sentence.split(" ", -1)).limit(3).toList());
    }

    static String shown(Report report, EventReport event) {
        StringBuilder line = new StringBuilder(event.main() ? "" : "(")
                .append(event.type().code())
                .append(' ')
                .append(event.status().code());
        event.start().ifPresent(start -> line.append(' ').append(start.date()));
        event.end().ifPresent(end -> line.append('/').append(end.date()));
        event.ordinal().ifPresent(number -> line.append(" #").append(number));
        event.series()
                .ifPresent(series -> line.append(" '").append(series.label()).append('\''));
        event.place().ifPresent(place -> line.append(' ').append(place.name()));
        event.country().ifPresent(country -> line.append(' ').append(country));
        event.award().ifPresent(award -> line.append(" of ").append(award.name()));
        line.append(parties(event.parties()));
        line.append(event.participations().isEmpty() ? "" : ": ")
                .append(event.participations().stream()
                        .map(part ->
                                name(report, part.person()) + " " + part.role().code())
                        .collect(Collectors.joining(", ")));
        event.documents().forEach(document -> line.append("; ").append(shown(document)));
        event.partOf()
                .flatMap(key -> larger(report, key))
                .ifPresent(larger -> line.append(" < ").append(larger.type().code()));
        return line.append(event.main() ? "" : ")").toString();
    }

    private static Optional<EventReport> larger(Report report, String key) {
        return report.events().stream().filter(event -> event.key().equals(key)).findFirst();
    }

    private static String name(Report report, String key) {
        return report.persons().stream()
                .filter(person -> person.key().equals(key))
                .map(PersonReport::name)
                .findFirst()
                .orElse(key);
    }
}

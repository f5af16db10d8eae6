package org.communique.store.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Property;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;

/**
 * Views of reports as texts and back, so that a report can be kept beside its keys and be read by one look-up. Equal views
 * have equal texts. One field a line, in the order of the records; a list follows its length, and what may be missing is
 * a list of none or one. What hangs below the article begins with {@code \#} in place of its IRI.
 */
public final class ViewText {
    private static final String PERSON = "person";
    private static final String EVENT = "event";

    private ViewText() {}

    /** The text of a person. */
    public static String of(PersonView person) {
        Writer to = new Writer(person.source().article());
        to.text(PERSON);
        to.source(person.source());
        to.text(person.iri());
        to.text(person.name());
        to.list(person.aliases(), to::text);
        to.optional(person.linked(), to::text);
        to.held(person.held());
        return to.toString();
    }

    /** The text of an event. */
    public static String of(EventView event) {
        Writer to = new Writer(event.source().article());
        to.text(EVENT);
        to.source(event.source());
        to.text(event.iri());
        to.text(event.type().name());
        to.optional(event.status(), to::text);
        to.optional(event.start(), to::when);
        to.optional(event.end(), to::when);
        to.optional(event.place(), to::place);
        to.optional(event.country(), to::text);
        to.optional(event.series(), to::series);
        to.number(event.ordinal());
        to.set(event.parties());
        to.list(event.participations(), to::participation);
        to.list(event.documents(), to::document);
        to.optional(event.award(), to::award);
        to.optional(event.partOf(), to::text);
        to.set(event.topics());
        EventView.CODES.forEach(code -> to.set(event.codes().getOrDefault(code.getURI(), Set.of())));
        return to.toString();
    }

    /** The person of a text; nothing if it is one of another kind of report. */
    public static Optional<PersonView> person(String text) {
        Reader from = new Reader(text);
        if (!from.text().equals(PERSON)) {
            return Optional.empty();
        }
        Source source = from.source();
        return Optional.of(new PersonView(
                from.text(), source, from.text(), from.list(from::text), from.optional(from::text), from.held()));
    }

    /** The event of a text; nothing if it is one of another kind of report. */
    public static Optional<EventView> event(String text) {
        Reader from = new Reader(text);
        if (!from.text().equals(EVENT)) {
            return Optional.empty();
        }
        Source source = from.source();
        return Optional.of(new EventView(
                from.text(),
                source,
                EventType.valueOf(from.text()),
                from.optional(from::text),
                from.optional(from::when),
                from.optional(from::when),
                from.optional(from::place),
                from.optional(from::text),
                from.optional(from::series),
                from.number(),
                from.set(),
                from.list(from::participation),
                from.list(from::document),
                from.optional(from::award),
                from.optional(from::text),
                from.set(),
                from.codes()));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final String article;

        Writer(String article) {
            this.article = article;
        }

        void text(String value) {
            if (value.startsWith(article + "#")) {
                text.append('\\');
                escaped(value.substring(article.length()));
            } else {
                escaped(value);
            }
            text.append('\n');
        }

        private void escaped(String value) {
            text.append(value.replace("\\", "\\\\").replace("\n", "\\n"));
        }

        <T> void list(Collection<T> values, Consumer<T> one) {
            text(Integer.toString(values.size()));
            values.forEach(one);
        }

        void set(Set<String> values) {
            list(new TreeSet<>(values), this::text);
        }

        <T> void optional(Optional<T> value, Consumer<T> one) {
            list(value.stream().toList(), one);
        }

        void number(OptionalInt number) {
            list(number.stream().boxed().toList(), value -> text(Integer.toString(value)));
        }

        void date(PartialDate date) {
            text(
                    switch (date) {
                        case PartialDate.Day day ->
                            day.date().getYear() + " " + day.date().getMonthValue() + " "
                                    + day.date().getDayOfMonth();
                        case PartialDate.Month month ->
                            month.month().getYear() + " " + month.month().getMonthValue();
                        case PartialDate.Year year -> Integer.toString(year.year());
                    });
        }

        void source(Source source) {
            escaped(source.article());
            text.append('\n');
            text(source.origin());
            optional(source.pressOf(), this::text);
            optional(source.issued(), this::date);
        }

        void held(PersonView.Held held) {
            optional(held.side(), this::text);
            optional(held.position(), this::text);
            optional(held.rank(), this::text);
            optional(held.rankConcept(), this::text);
        }

        void when(EventView.When when) {
            date(when.date());
            optional(when.basis(), this::text);
        }

        void place(EventView.PlaceView place) {
            text(place.iri());
            text(place.name());
            optional(place.linked(), this::text);
            optional(place.country(), this::text);
        }

        void series(EventView.SeriesView series) {
            text(series.iri());
            text(series.label());
            text(series.key());
            set(series.parties());
        }

        void participation(EventView.ParticipationView participation) {
            text(participation.iri());
            text(participation.person());
            text(participation.role());
            held(participation.held());
            optional(participation.onBehalfOf(), this::text);
        }

        void document(EventView.DocumentView document) {
            text(document.iri());
            text(document.label());
            text(document.kind());
            number(document.count());
        }

        void award(EventView.AwardView award) {
            text(award.iri());
            text(award.name());
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Reads the fields in the order in which they were written; the article's IRI comes before all that hangs below it. */
    private static final class Reader {
        private final String text;
        private int next;
        private String article = "";

        Reader(String text) {
            this.text = text;
        }

        String text() {
            int end = text.indexOf('\n', next);
            String field = text.substring(next, end);
            next = end + 1;
            return field.startsWith("\\#") ? article + plain(field.substring(1)) : plain(field);
        }

        private static String plain(String field) {
            if (field.indexOf('\\') < 0) {
                return field;
            }
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < field.length(); i++) {
                char letter = field.charAt(i);
                if (letter == '\\') {
                    i++;
                    letter = field.charAt(i) == 'n' ? '\n' : field.charAt(i);
                }
                plain.append(letter);
            }
            return plain.toString();
        }

        <T> List<T> list(Supplier<T> one) {
            int length = Integer.parseInt(text());
            List<T> values = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                values.add(one.get());
            }
            return values;
        }

        Set<String> set() {
            return Set.copyOf(list(this::text));
        }

        <T> Optional<T> optional(Supplier<T> one) {
            return list(one).stream().findFirst();
        }

        OptionalInt number() {
            return list(this::text).stream().mapToInt(Integer::parseInt).findFirst();
        }

        PartialDate date() {
            int[] numbers = Arrays.stream(text().split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return switch (numbers.length) {
                case 1 -> new PartialDate.Year(numbers[0]);
                case 2 -> new PartialDate.Month(YearMonth.of(numbers[0], numbers[1]));
                default -> new PartialDate.Day(LocalDate.of(numbers[0], numbers[1], numbers[2]));
            };
        }

        Source source() {
            article = text();
            return new Source(article, text(), optional(this::text), optional(this::date));
        }

        PersonView.Held held() {
            return new PersonView.Held(
                    optional(this::text), optional(this::text), optional(this::text), optional(this::text));
        }

        EventView.When when() {
            return new EventView.When(date(), optional(this::text));
        }

        EventView.PlaceView place() {
            return new EventView.PlaceView(text(), text(), optional(this::text), optional(this::text));
        }

        EventView.SeriesView series() {
            return new EventView.SeriesView(text(), text(), text(), set());
        }

        EventView.ParticipationView participation() {
            return new EventView.ParticipationView(text(), text(), text(), held(), optional(this::text));
        }

        EventView.DocumentView document() {
            return new EventView.DocumentView(text(), text(), text(), number());
        }

        EventView.AwardView award() {
            return new EventView.AwardView(text(), text());
        }

        Map<String, Set<String>> codes() {
            Map<String, Set<String>> codes = new HashMap<>();
            for (Property code : EventView.CODES) {
                codes.put(code.getURI(), set());
            }
            return codes;
        }
    }
}

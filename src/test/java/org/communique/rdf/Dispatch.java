package org.communique.rdf;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.entity.link.PersonLink;
import org.communique.event.AwardReport;
import org.communique.event.DocumentKind;
import org.communique.event.DocumentReport;
import org.communique.event.EventReport;
import org.communique.event.EventType;
import org.communique.event.Evidence;
import org.communique.event.Occurrence;
import org.communique.event.Participation;
import org.communique.event.PersonReport;
import org.communique.event.PlaceReport;
import org.communique.event.Publication;
import org.communique.event.Report;
import org.communique.event.Role;
import org.communique.event.SeriesKey;
import org.communique.event.SeriesReport;
import org.communique.event.Speaker;
import org.communique.event.SpeechAct;
import org.communique.event.StatementReport;
import org.communique.event.Status;
import org.communique.event.Topic;
import org.communique.event.TopicReport;
import org.communique.text.Span;

/** Builds {@link Report}s by hand. Every report's evidence is the whole text, up to the longest quotation. */
public final class Dispatch {
    public static final Party VNM = new Party.State("VNM");
    public static final Party RUS = new Party.State("RUS");
    public static final Linking<PlaceEntry> HANOI = linked("hanoi", "Hanoi", "VNM");
    public static final Linking<PlaceEntry> MOSCOW = linked("moscow", "Moscow", "RUS");

    private final String identifier;
    private final String text;
    private Optional<String> headline = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<URI> address = Optional.empty();
    private Optional<PartialDate> published = Optional.empty();
    private Optional<String> origin = Optional.empty();
    private final List<PersonReport> persons = new ArrayList<>();
    private final List<Happening> events = new ArrayList<>();
    private final List<StatementReport> statements = new ArrayList<>();
    private final List<TopicReport> topics = new ArrayList<>();

    private Dispatch(String identifier, String text) {
        this.identifier = identifier;
        this.text = text;
    }

    public static Dispatch of(String identifier, String text) {
        return new Dispatch(identifier, text);
    }

    public static Linking<PlaceEntry> linked(String key, String name, String country) {
        return new Linking.Linked<>(new PlaceEntry(
                key, name, List.of(), country, false, 0, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** "2023-07-06", "2023-07" or "2023". */
    public static PartialDate date(String date) {
        return switch (date.length()) {
            case 4 -> new PartialDate.Year(Integer.parseInt(date));
            case 7 -> new PartialDate.Month(YearMonth.parse(date));
            default -> new PartialDate.Day(LocalDate.parse(date));
        };
    }

    public Dispatch by(String publisher, String published) {
        this.publisher = Optional.of(publisher);
        this.published = Optional.of(date(published));
        return this;
    }

    public Dispatch citing(String agency) {
        this.origin = Optional.of(agency);
        return this;
    }

    public Dispatch headed(String headline) {
        this.headline = Optional.of(headline);
        return this;
    }

    public Dispatch at(String address) {
        this.address = Optional.of(URI.create(address));
        return this;
    }

    /** Adds the next person, "person-1" and so on; empty strings mean untold. */
    public Dispatch person(String name, String position, String rank, Party side, String... aliases) {
        persons.add(new PersonReport(
                "person-" + (persons.size() + 1),
                name,
                List.of(aliases),
                told(position),
                told(rank),
                Optional.of(side),
                PersonLink.nil(name),
                evidence("PersonRule")));
        return this;
    }

    public Dispatch personOfUnknownSide(String name) {
        persons.add(new PersonReport(
                "person-" + (persons.size() + 1),
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PersonLink.nil(name),
                evidence("PersonRule")));
        return this;
    }

    /** Adds the next event, "event-1" and so on. */
    public Happening event(EventType type) {
        Happening happening = new Happening("event-" + (events.size() + 1), type);
        events.add(happening);
        return happening;
    }

    public Dispatch says(Speaker speaker, SpeechAct act, String event) {
        Span sentence = new Span(0, Math.min(text.length(), Evidence.LONGEST));
        statements.add(new StatementReport(
                "statement-" + (statements.size() + 1),
                speaker,
                act,
                sentence,
                Optional.of(event),
                List.of(Topic.REGIONAL_SECURITY),
                evidence("StatementRule")));
        return this;
    }

    public Dispatch topic(Topic topic, String event) {
        topics.add(new TopicReport(topic, Optional.of(event), evidence("TopicRule")));
        return this;
    }

    public Report report() {
        return new Report(
                new Article(identifier, text, Metadata.none()),
                new Publication(headline, publisher, address, published, origin),
                persons,
                events.stream().map(Happening::report).toList(),
                statements,
                topics);
    }

    private List<Evidence> evidence(String rule) {
        return List.of(new Evidence(new Span(0, Math.min(text.length(), Evidence.LONGEST)), rule));
    }

    private static Optional<String> told(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** One event of the dispatch. Parties are Russia and Vietnam unless said otherwise. */
    public final class Happening {
        private final String key;
        private final EventType type;
        private boolean main = true;
        private Status status = Status.HELD;
        private Optional<Occurrence> start = Optional.empty();
        private Optional<Occurrence> end = Optional.empty();
        private Optional<PlaceReport> place = Optional.empty();
        private Optional<String> country = Optional.empty();
        private Optional<SeriesReport> series = Optional.empty();
        private OptionalInt ordinal = OptionalInt.empty();
        private List<Party> parties = List.of(RUS, VNM);
        private final List<Participation> participations = new ArrayList<>();
        private final List<DocumentReport> documents = new ArrayList<>();
        private Optional<AwardReport> award = Optional.empty();
        private Optional<String> partOf = Optional.empty();

        private Happening(String key, EventType type) {
            this.key = key;
            this.type = type;
        }

        public Happening background() {
            main = false;
            return this;
        }

        public Happening planned() {
            status = Status.PLANNED;
            return this;
        }

        public Happening on(String date) {
            start = Optional.of(new Occurrence(Dispatch.date(date), DateBasis.DATELINE));
            return this;
        }

        public Happening until(String date) {
            end = Optional.of(new Occurrence(Dispatch.date(date), DateBasis.EXPLICIT));
            return this;
        }

        public Happening in(String name, Linking<PlaceEntry> linking, String state) {
            place = Optional.of(new PlaceReport(name, linking, Optional.of(state)));
            return inCountry(state);
        }

        public Happening inCountry(String state) {
            country = Optional.of(state);
            return this;
        }

        public Happening parties(Party... parties) {
            this.parties = List.of(parties);
            return this;
        }

        public Happening series(String label, String subject, String mechanism) {
            series = Optional.of(new SeriesReport(label, new SeriesKey(List.of(RUS, VNM), subject, mechanism)));
            return this;
        }

        public Happening round(int number) {
            ordinal = OptionalInt.of(number);
            return this;
        }

        /** The person takes part with post, rank and side as described. */
        public Happening with(String person, Role role) {
            PersonReport described = persons.stream()
                    .filter(p -> p.key().equals(person))
                    .findFirst()
                    .orElseThrow();
            participations.add(new Participation(
                    person,
                    role,
                    described.position(),
                    described.rank(),
                    described.side(),
                    Optional.empty(),
                    evidence("ParticipationRule")));
            return this;
        }

        public Happening produced(DocumentKind kind, String label, int count) {
            documents.add(new DocumentReport(kind, label, OptionalInt.of(count), evidence("DocumentRule")));
            return this;
        }

        public Happening conferred(String name) {
            award = Optional.of(new AwardReport(name, evidence("AwardRule")));
            return this;
        }

        public Happening within(String event) {
            partOf = Optional.of(event);
            return this;
        }

        public Dispatch done() {
            return Dispatch.this;
        }

        private EventReport report() {
            return new EventReport(
                    key,
                    type,
                    main,
                    status,
                    start,
                    end,
                    place,
                    country,
                    series,
                    ordinal,
                    parties,
                    participations,
                    documents,
                    award,
                    partOf,
                    evidence("EventRule"));
        }
    }
}

package org.communique.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.store.find.Answer;
import org.communique.store.find.Facet;
import org.communique.store.find.FindIndex;
import org.communique.store.find.Question;

/** The events that have something in common, such as a party or a topic: how many there are by year, person and so on. */
final class Overview {
    /** So many can be counted by looking at them. */
    private static final int FEW = 3;

    private static final int MOST = 8;
    private static final int MOST_YEARS = 16;

    private final String root;
    private final SearchAddress address;
    private final Answer answer;

    /**
     * @param root what leads from the page to the root
     * @param common what the events have in common
     */
    Overview(FindIndex index, String root, Map<Facet, List<String>> common) {
        this.root = root;
        Map<Facet, List<String>> events = new EnumMap<>(common);
        events.put(Facet.KIND, List.of("event"));
        this.address = new SearchAddress("", events);
        this.answer = index.ask(new Question("", events, 0, 1));
    }

    /** The overview of the events of a thing, if its kind is one by which events can be found. */
    static Optional<Overview> of(Kind kind, String path, FindIndex index) {
        Optional<Facet> facet = switch (kind) {
            case STATE -> Optional.of(Facet.STATE);
            case ORGANISATION -> Optional.of(Facet.ORGANISATION);
            case PERSON -> Optional.of(Facet.PERSON);
            case SERIES -> Optional.of(Facet.SERIES);
            case TOPIC -> Optional.of(Facet.TOPIC);
            case PLACE -> Optional.of(Facet.PLACE);
            case STATUS -> Optional.of(Facet.STATUS);
            case EVENT, POST, ARTICLE, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, DATE_BASIS, GRAPH -> Optional.empty();
        };
        String code = path.substring(kind.path().length() + 2);
        return facet.map(of -> new Overview(index, Addresses.root(path), Map.of(of, List.of(code))));
    }

    int events() {
        return answer.total();
    }

    /** The first and the last year of an event, if any is dated. */
    Optional<Years> years() {
        List<Answer.Count> years = answer.counts(Facet.YEAR);
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Years(years.getLast().code(), years.getFirst().code()));
    }

    record Years(String first, String last) {}

    /**
     * How many events there are, and from when to when.
     *
     * @param predicate what they have in common, with a verb in the plural
     */
    String sentence(String predicate) {
        String number = events() == 1
                ? "1 event %s"
                        .formatted(predicate
                                .replaceFirst("^were", "was")
                                .replaceFirst("^have", "has")
                                .replaceFirst("their", "its"))
                : "%,d events %s".formatted(events(), predicate);
        return number + span() + ".";
    }

    /** ", in 2025", ", from 2015 to 2025", or nothing. */
    String span() {
        return years().map(years -> years.first().equals(years.last())
                        ? ", in " + years.first()
                        : ", from %s to %s".formatted(years.first(), years.last()))
                .orElse("");
    }

    /** " The latest: …", by name and day, or nothing where there is but one event or none is dated. */
    String latest() {
        return answer.hits().stream()
                .map(Answer.Hit::thing)
                .filter(event -> events() > 1 && !event.date().isEmpty())
                .findFirst()
                .map(event -> " The latest: %s%s."
                        .formatted(
                                event.name().replaceFirst("\\.$", ""),
                                event.name().contains(event.date().substring(0, 4))
                                        ? ""
                                        : ", " + English.date(event.date())))
                .orElse("");
    }

    /** The most frequent value of a facet that the events do not have in common. */
    Optional<Answer.Count> most(Facet facet) {
        return others(facet).stream().findFirst();
    }

    private List<Answer.Count> others(Facet facet) {
        return answer.counts(facet).stream()
                .filter(count -> !address.has(facet, count.code()))
                .toList();
    }

    /** The numbers by year, and by all else that the events may have; those without a value are empty, few events have none. */
    List<Section> sections() {
        if (events() < FEW) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(tallies("years", "Events by year", Facet.YEAR, MOST_YEARS));
        sections.add(tallies("kinds", "Kinds of events", Facet.TYPE, MOST));
        sections.add(tallies("states", "With which states", Facet.STATE, MOST));
        sections.add(tallies("organisations", "With which organisations", Facet.ORGANISATION, MOST));
        sections.add(tallies("people", "With whom", Facet.PERSON, MOST));
        sections.add(tallies("in-series", "In which series", Facet.SERIES, MOST));
        sections.add(tallies("on-topics", "On what", Facet.TOPIC, MOST));
        sections.add(tallies("sources", "Reported by", Facet.SOURCE, MOST));
        return sections;
    }

    private Section tallies(String anchor, String title, Facet facet, int most) {
        List<Answer.Count> counts = others(facet);
        List<Section.Tally> tallies = new ArrayList<>();
        int highest = 1;
        for (Answer.Count count : counts.subList(0, Math.min(most, counts.size()))) {
            highest = Math.max(highest, count.number());
            tallies.add(new Section.Tally(
                    value(facet, count),
                    count.number(),
                    new Value.Link(
                            number(count.number()),
                            root + address.with(facet, count.code()).link("search"))));
        }
        boolean trivial = tallies.size() == 1 && facet == Facet.TYPE;
        Optional<Value.Link> all = counts.size() <= tallies.size()
                ? Optional.empty()
                : Optional.of(new Value.Link(
                        "All " + number(counts.size()),
                        root + address.link("search", Optional.of("more=" + facet.key()))));
        return new Section.Tallies(anchor, title, trivial ? List.of() : tallies, highest, all);
    }

    private Value value(Facet facet, Answer.Count count) {
        return switch (facet) {
            case PERSON, SERIES, TOPIC, PLACE, ORGANISATION, STATUS ->
                new Value.Link(count.name(), root + facet.key() + "/" + count.code());
            case STATE -> new Value.Link(count.name(), root + state(count.code()));
            case KIND, TYPE, YEAR, SOURCE -> Value.text(count.name());
        };
    }

    /** Beside a state, another one leads to what the two had to do with each other. */
    private String state(String other) {
        List<String> states = address.chosen().getOrDefault(Facet.STATE, List.of());
        return states.size() == 1 ? "dyad/" + DyadPages.code(states.getFirst(), other) : "state/" + other;
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

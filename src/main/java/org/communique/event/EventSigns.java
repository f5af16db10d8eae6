package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.annotation.PartialDate;
import org.communique.entity.Party;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/**
 * The countable signs of how sure an event report is: which rule told it, in how many sentences, what these tell themselves
 * and what had to be taken over from elsewhere, and whether the headline agrees. {@code config/confidence.tsv} weighs them.
 */
public final class EventSigns {
    private static final int SHORTEST_NAME = 3;

    private final String text;
    private final Set<String> headline;
    /** The keys of the people whom the headline names. */
    private final Set<String> inHeadline = new HashSet<>();

    private final int events;
    private final Map<Kin, Integer> kin = new HashMap<>();

    /** Events of one kind and of the same parties: where there are several, one may have been told twice. */
    private record Kin(EventType type, List<Party> parties) {}

    public EventSigns(Report report) {
        this.text = report.article().text();
        this.headline = report.publication().headline().map(EventSigns::words).orElse(Set.of());
        for (PersonReport person : report.persons()) {
            if (!headline.isEmpty() && isInHeadline(person)) {
                inHeadline.add(person.key());
            }
        }
        this.events = report.events().size();
        report.events().forEach(event -> kin.merge(new Kin(event.type(), event.parties()), 1, Integer::sum));
    }

    /** The signs of one of the report's events. */
    public List<String> of(EventReport event) {
        List<String> signs = new ArrayList<>();
        Evidence first = event.evidence().getFirst();
        signs.add("rule " + first.rule());
        signs.add("type " + event.type().code());
        signs.add("sentences " + upTo(3, different(event.evidence(), Evidence::span)));
        signs.add("parties " + upTo(3, event.parties().size()));
        signs.add("people " + upTo(2, event.participations().size()));
        signs.add("status " + event.status().code());
        signs.add(event.main() ? "main" : "background");
        signs.add("date " + date(event.start().or(event::end)));
        signs.add("place " + place(event));
        signs.add("headline " + headline(event));
        signs.add("events " + (events >= 6 ? "6+" : events >= 3 ? "3-5" : "1-2"));
        signs.add("stands " + position(first.span().begin(), text.length()));
        addWhere(kin.getOrDefault(new Kin(event.type(), event.parties()), 0) > 1, "another alike", signs);
        addWhere(different(event.evidence(), Evidence::rule) > 1, "two rules", signs);
        addWhere(!any(event.evidence(), piece -> !Residue.holds(piece.rule())), "net", signs);
        addWhere(event.ordinal().isPresent(), "ordinal", signs);
        addWhere(event.series().isPresent(), "series", signs);
        addWhere(event.end().isPresent(), "end date", signs);
        addWhere(!event.documents().isEmpty(), "document", signs);
        addWhere(event.partOf().isPresent(), "part of another", signs);
        addWhere(any(event.participations(), part -> part.represents().isEmpty()), "side unknown", signs);
        addWhere(any(event.participations(), part -> part.position().isEmpty()), "post unknown", signs);
        return signs;
    }

    private static <T> int different(List<T> items, Function<T, Object> key) {
        if (items.size() == 1) {
            return 1;
        }
        Set<Object> keys = new HashSet<>();
        for (T item : items) {
            keys.add(key.apply(item));
        }
        return keys.size();
    }

    private static <T> boolean any(List<T> items, Predicate<T> condition) {
        for (T item : items) {
            if (condition.test(item)) {
                return true;
            }
        }
        return false;
    }

    private static void addWhere(boolean holds, String sign, List<String> signs) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static String upTo(int most, int number) {
        return number >= most ? most + "+" : Integer.toString(number);
    }

    /** Whether the sentences tell the date, and how precisely, or from where it was taken over. */
    private static String date(Optional<Occurrence> when) {
        if (when.isEmpty()) {
            return "unknown";
        }
        return switch (when.get().basis()) {
            case PUBLICATION -> "of publication";
            case RELATED_EVENT -> "of another event";
            case EXPLICIT, YEAR_FROM_PUBLICATION, WEEKDAY, RELATIVE, DATELINE, CAPTION ->
                switch (when.get().date()) {
                    case PartialDate.Day unused -> "told";
                    case PartialDate.Month unused -> "told as month";
                    case PartialDate.Year unused -> "told as year";
                };
        };
    }

    private String place(EventReport event) {
        if (event.place().isEmpty()) {
            return event.country().isPresent() ? "country only" : "unknown";
        }
        String name = event.place().get().name();
        boolean told = any(event.evidence(), piece -> piece.span().of(text).contains(name));
        return told ? "told" : "taken over";
    }

    private String headline(EventReport event) {
        if (headline.isEmpty()) {
            return "unknown";
        }
        boolean agrees = any(event.participations(), part -> inHeadline.contains(part.person()));
        return agrees ? "names its people" : "does not";
    }

    private static Set<String> words(String text) {
        return new HashSet<>(WordRuns.of(Folding.fold(text)));
    }

    private boolean isInHeadline(PersonReport person) {
        for (String word : words(person.name())) {
            if (word.length() >= SHORTEST_NAME && headline.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** In which third of a text an offset lies. */
    static String position(int offset, int length) {
        return switch ((int) (3L * offset / Math.max(1, length))) {
            case 0 -> "first third";
            case 1 -> "second third";
            default -> "last third";
        };
    }
}

package org.communique.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.event.DocumentKind;
import org.communique.event.EventType;
import org.communique.event.Report;
import org.communique.event.Role;
import org.communique.event.Speaker;
import org.communique.event.SpeechAct;
import org.communique.event.Topic;
import org.communique.rdf.Dispatch;

/**
 * Invents a world of people and events, and articles on it that differ as real ones do: names with and without
 * diacritics, in other orders and without middle names, posts and ranks translated one way or the other, people, places
 * and numbers left out, days moved by time zone or known by their month only. The same numbers and seed give the same
 * articles, and every article is a function of its number, so that a world of any size needs no memory.
 */
final class Newsroom {
    private static final List<String> STATES =
            List.of("VNM", "RUS", "IND", "FRA", "JPN", "KEN", "PER", "TUR", "NOR", "EGY", "KAZ", "CAN");
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "ko", "li", "mar", "no", "pe", "ra", "sú", "tiế", "va", "yo", "chi", "han", "gor", "wel");
    private static final List<String> POSTS = List.of(
            "Deputy Minister of Defence",
            "Minister of Foreign Affairs",
            "Chief of the General Staff",
            "Ambassador to Ruritania");
    private static final List<String> RANKS = List.of("Colonel General", "Senior Lieutenant General", "");
    private static final List<EventType> TYPES =
            List.of(EventType.DIALOGUE_SESSION, EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.SIGNING);
    /** Papers whose states the gazetteer knows. */
    private static final List<String> PRESS = List.of("TASS", "The Hindu", "Kyodo News", "Anadolu Agency");

    private static final LocalDate BEGINNING = LocalDate.of(2010, 1, 1);

    private final long seed;
    private final int people;
    private final int events;
    private final boolean detailed;

    /**
     * @param people how many persons there are
     * @param events how many events there are
     */
    Newsroom(long seed, int people, int events) {
        this(seed, people, events, false);
    }

    private Newsroom(long seed, int people, int events, boolean detailed) {
        this.seed = seed;
        this.people = people;
        this.events = events;
        this.detailed = detailed;
    }

    /** One whose articles announce events too, come from the press of some sides, quote people and tell topics and awards. */
    static Newsroom detailed(long seed, int people, int events) {
        return new Newsroom(seed, people, events, true);
    }

    /** The article of this number. Each tells of one event, every third of another one before it too. */
    Report article(int number) {
        Random chance = random("article", number);
        int event = chance.nextInt(events);
        boolean announces = detailed && number % 11 == 0;
        LocalDate published = day(event).plusDays(announces ? -3 : 1 + chance.nextInt(2));
        String paper = detailed && number % 4 > 0 ? PRESS.get(number % PRESS.size()) : "Gazette " + chance.nextInt(9);
        Dispatch dispatch = Dispatch.of(
                        "article-" + number, "Article number " + number + " of many, on event " + event + ".")
                .by(paper, published.toString());
        tell(dispatch, event, announces, chance);
        if (number % 3 == 0) {
            tell(dispatch, chance.nextInt(event + 1), false, chance);
        }
        return dispatch.report();
    }

    private void tell(Dispatch dispatch, int event, boolean announces, Random chance) {
        Random truth = random("event", event);
        EventType type = TYPES.get(truth.nextInt(TYPES.size()));
        int one = truth.nextInt(STATES.size());
        int other = (one + 1 + truth.nextInt(STATES.size() - 1)) % STATES.size();
        String city = city(truth.nextInt(Math.max(7, events / 30)));
        int series = truth.nextInt(Math.max(4, events / 60));
        int[] guests = {person(one, truth), person(other, truth)};
        int known = dispatch.report().persons().size();
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            if (chance.nextInt(5) > 0) {
                int state = i == 0 ? one : other;
                describe(dispatch, guests[i], STATES.get(state), chance);
                told.add(i);
            }
        }
        Dispatch.Happening happening =
                dispatch.event(type).on(date(day(event), chance)).parties(party(one), party(other));
        if (chance.nextInt(4) > 0) {
            happening.in(city, chance.nextBoolean() ? linked(city) : new Linking.Nil<>(city), STATES.get(one));
        }
        if (type == EventType.DIALOGUE_SESSION && chance.nextInt(3) > 0) {
            happening
                    .series("Dialogue " + series, "subject-" + series, "dialogue")
                    .round(1 + event % 9);
        }
        IntStream.range(0, told.size())
                .forEach(i -> happening.with("person-" + (known + i + 1), told.get(i) == 0 ? Role.HOST : Role.GUEST));
        if (detailed && type == EventType.MEETING && truth.nextInt(9) == 0) {
            happening.conferred("Order of the River " + truth.nextInt(5));
        }
        if (type == EventType.SIGNING && chance.nextBoolean()) {
            happening.produced(DocumentKind.AGREEMENT, "agreement", 1 + chance.nextInt(2));
        }
        if (announces) {
            happening.planned();
        }
        happening.done();
        if (detailed) {
            String key = dispatch.report().events().getLast().key();
            dispatch.topic(List.of(Topic.values()).get(truth.nextInt(Topic.values().length)), key);
            dispatch.says(
                    new Speaker.Parties(),
                    List.of(SpeechAct.values()).get(chance.nextInt(SpeechAct.values().length)),
                    key);
            if (!told.isEmpty()) {
                dispatch.says(
                        new Speaker.Named("person-" + (known + 1)),
                        List.of(SpeechAct.values()).get(chance.nextInt(SpeechAct.values().length)),
                        key);
            }
        }
    }

    private String city(int number) {
        Random truth = random("city", number);
        return capitals(word(truth) + word(truth) + word(truth));
    }

    private int person(int state, Random truth) {
        int each = Math.max(1, people / STATES.size());
        return state + STATES.size() * truth.nextInt(each);
    }

    private void describe(Dispatch dispatch, int person, String state, Random chance) {
        Random truth = random("person", person);
        String family = word(truth) + word(truth);
        String middle = word(truth);
        String given = word(truth) + word(truth);
        String post = POSTS.get(truth.nextInt(POSTS.size()));
        String name = switch (chance.nextInt(6)) {
            case 0 -> family + " " + given;
            case 1 -> given + " " + middle + " " + family;
            case 2 -> (family + " " + middle + " " + given).replace('ế', 'e').replace('ú', 'u');
            case 3 -> (family + " " + middle + " " + given).replace('y', 'i');
            default -> family + " " + middle + " " + given;
        };
        dispatch.person(
                capitals(name),
                chance.nextInt(4) == 0 ? "" : post,
                RANKS.get(chance.nextInt(RANKS.size())),
                new Party.State(state));
    }

    private static String word(Random truth) {
        return SYLLABLES.get(truth.nextInt(SYLLABLES.size()));
    }

    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            capitals.append(capitals.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return capitals.toString();
    }

    private LocalDate day(int event) {
        return BEGINNING.plusDays(event / 5L + random("day", event).nextInt(20));
    }

    private static String date(LocalDate day, Random chance) {
        return switch (chance.nextInt(12)) {
            case 0 -> day.plusDays(1).toString();
            case 1 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }

    private static Party party(int state) {
        return new Party.State(STATES.get(state));
    }

    private static Linking<PlaceEntry> linked(String city) {
        return Dispatch.linked(city.toLowerCase(Locale.ROOT), city, "NOR");
    }

    private Random random(String kind, int number) {
        return new Random(seed * 1_000_003 + kind.hashCode() * 31L + number * 7_919L);
    }
}

package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.annotation.Affiliation;
import org.communique.annotation.LexicalEntry;
import org.communique.annotation.LexicalMatch;
import org.communique.annotation.Lexicon;
import org.communique.text.Folding;
import org.communique.text.Token;

/**
 * The states, places, organisations and publishers known beforehand, and their names for look-up in text.
 *
 * <p>Names are compared folded (no case, no diacritics), so "HÀ NỘI", "Ha Noi" and "Hà Nội" meet; a name of up to four
 * letters that is written in capitals here ("US", "UAE") is one only in capitals there.
 */
public final class Gazetteer implements Lexicon {
    private static final Pattern WORDS = Pattern.compile("[\\s\\-–]+");
    private static final Pattern GENITIVE = Pattern.compile("'s\\b");
    private static final int LONGEST_ACRONYM = 4;

    private final List<StateEntry> states;
    private final List<PlaceEntry> places;
    private final List<OrganisationEntry> organisations;
    private final List<PublisherEntry> publishers;
    private final List<KnownPersonEntry> people;
    private final KnownPeople knownPeople;
    private final PostLexicon posts;
    private final Map<String, PublisherEntry> publisherByName = new HashMap<>();
    private final Map<String, StateEntry> stateByCode = new HashMap<>();
    private final Map<String, OrganisationEntry> organisationByCode = new HashMap<>();
    private final Map<String, PlaceEntry> placeByKey = new HashMap<>();
    private final Map<String, List<Name>> namesByFirstWord = new HashMap<>();

    /** A name as a sequence of folded words, and what it may mean. */
    private record Name(List<String> words, boolean acronym, List<LexicalEntry> entries) {}

    public Gazetteer(
            List<StateEntry> states,
            List<PlaceEntry> places,
            List<OrganisationEntry> organisations,
            List<PublisherEntry> publishers,
            List<SeatEntry> seats,
            List<KnownPersonEntry> people,
            List<SideNames> sides,
            PostLexicon posts) {
        this.posts = posts;
        this.people = List.copyOf(people);
        this.knownPeople = new KnownPeople(this.people, sides);
        this.states = List.copyOf(states);
        this.places = List.copyOf(places);
        this.organisations = List.copyOf(organisations);
        this.publishers = List.copyOf(publishers);
        for (PublisherEntry publisher : publishers) {
            publisherByName.put(publisherKey(publisher.name()), publisher);
            publisher.aliases().forEach(alias -> publisherByName.putIfAbsent(publisherKey(alias), publisher));
        }
        Map<String, Name> names = new HashMap<>();
        for (StateEntry state : states) {
            stateByCode.put(state.iso3(), state);
            LexicalEntry name = new LexicalEntry.StateName(state.iso3());
            add(names, state.name(), name);
            state.aliases().forEach(alias -> add(names, alias, name));
            state.adjectives()
                    .forEach(adjective -> add(names, adjective, new LexicalEntry.StateAdjective(state.iso3())));
        }
        for (OrganisationEntry organisation : organisations) {
            LexicalEntry name = new LexicalEntry.OrganisationName(organisation.code());
            add(names, organisation.name(), name);
            organisationByCode.put(organisation.code(), organisation);
            organisation.aliases().forEach(alias -> add(names, alias, name));
            if (organisation.acronym()) {
                add(names, organisation.code(), name);
            }
        }
        for (SeatEntry seat : seats) {
            LexicalEntry name = new LexicalEntry.SeatName(seat.country(), false);
            add(names, seat.name(), name);
            seat.aliases().forEach(alias -> add(names, alias, name));
        }
        states.forEach(state -> state.capital()
                .filter(capital -> !capital.equals(state.name()))
                .ifPresent(capital -> add(names, capital, new LexicalEntry.SeatName(state.iso3(), true))));
        placeNames().forEach((surface, keys) -> add(names, surface, new LexicalEntry.PlaceName(keys)));
        for (Name name : names.values()) {
            namesByFirstWord
                    .computeIfAbsent(name.words().getFirst(), word -> new ArrayList<>(1))
                    .add(name);
        }
        Comparator<Name> longestFirst =
                Comparator.comparingInt((Name name) -> name.words().size()).reversed();
        namesByFirstWord.values().forEach(list -> list.sort(longestFirst));
    }

    private Map<String, List<String>> placeNames() {
        Map<String, List<PlaceEntry>> byName = new HashMap<>();
        for (PlaceEntry place : places) {
            placeByKey.put(place.key(), place);
            byName.computeIfAbsent(place.name(), name -> new ArrayList<>(1)).add(place);
            for (String alias : place.aliases()) {
                List<PlaceEntry> bearers = byName.computeIfAbsent(alias, name -> new ArrayList<>(1));
                if (!bearers.contains(place)) {
                    bearers.add(place);
                }
            }
        }
        Comparator<PlaceEntry> bestKnownFirst = Comparator.comparing(PlaceEntry::capital)
                .thenComparingLong(PlaceEntry::population)
                .reversed()
                .thenComparing(PlaceEntry::key);
        Map<String, List<String>> keys = new HashMap<>();
        byName.forEach((name, bearers) -> keys.put(
                name,
                bearers.stream().sorted(bestKnownFirst).map(PlaceEntry::key).toList()));
        return keys;
    }

    private static void add(Map<String, Name> names, String surface, LexicalEntry entry) {
        String folded =
                Folding.fold(surface).replace(".", "").replace('’', '\'').strip();
        String apart = folded.indexOf('\'') < 0
                ? folded
                : GENITIVE.matcher(folded).replaceAll(" s ").replace("'", "").strip();
        List<String> words = isOneWord(apart) ? List.of(apart) : List.of(WORDS.split(apart));
        if (words.getFirst().isEmpty()) {
            return;
        }
        boolean acronym =
                surface.length() <= LONGEST_ACRONYM && surface.equals(surface.toUpperCase(java.util.Locale.ROOT));
        Name known = names.computeIfAbsent(
                String.join(" ", words) + acronym, key -> new Name(words, acronym, new ArrayList<>(1)));
        if (!known.entries().contains(entry)) {
            known.entries().add(entry);
        }
    }

    private static boolean isOneWord(String name) {
        return name.chars().allMatch(Character::isLetter);
    }

    @Override
    public Optional<LexicalMatch> longestAt(List<Token> tokens, int first) {
        if (!tokens.get(first).isCapitalised()
                && !isInnerCapital(tokens.get(first).form())) {
            return Optional.empty();
        }
        for (Name name : namesByFirstWord.getOrDefault(word(tokens.get(first)), List.of())) {
            int length = matchedTokens(name, tokens, first);
            if (length > 0) {
                return Optional.of(new LexicalMatch(length, name.entries()));
            }
        }
        return Optional.empty();
    }

    /** "eSwatini": the capital stands behind a prefix. */
    private static boolean isInnerCapital(String form) {
        return form.length() > 2 && Character.isLowerCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1));
    }

    private static int matchedTokens(Name name, List<Token> tokens, int first) {
        List<String> words = name.words();
        int at = first;
        for (int i = 0; i < words.size(); i++) {
            while (at > first && at < tokens.size() && isJoint(tokens.get(at))) {
                at++;
            }
            if (at >= tokens.size() || !word(tokens.get(at)).equals(words.get(i))) {
                return 0;
            }
            if (name.acronym() && !isUpperCase(tokens.get(at).form())) {
                return 0;
            }
            at++;
        }
        return at - first;
    }

    private static boolean isJoint(Token token) {
        return token.form().equals("-") || token.form().equals("'");
    }

    private static boolean isUpperCase(String form) {
        return form.chars().noneMatch(Character::isLowerCase);
    }

    private static String word(Token token) {
        return token.folded().replace(".", "").replace("'", "");
    }

    private static String publisherKey(String name) {
        String folded = Folding.fold(name).strip();
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    /** The publisher of a name or acronym, whatever its case and diacritics and what follows in brackets. */
    public Optional<PublisherEntry> publisher(String name) {
        int bracket = name.indexOf(" (");
        String main = bracket > 0 ? name.substring(0, bracket) : name;
        return Optional.ofNullable(publisherByName.get(publisherKey(main)));
    }

    public List<KnownPersonEntry> people() {
        return people;
    }

    /** The words that tell one post from another. */
    public PostLexicon posts() {
        return posts;
    }

    /** The people of high office, to be found by name. */
    public KnownPeople knownPeople() {
        return knownPeople;
    }

    public List<PublisherEntry> publishers() {
        return publishers;
    }

    public List<StateEntry> states() {
        return states;
    }

    public List<PlaceEntry> places() {
        return places;
    }

    public List<OrganisationEntry> organisations() {
        return organisations;
    }

    public Optional<StateEntry> state(String iso3) {
        return Optional.ofNullable(stateByCode.get(iso3));
    }

    /** The side that somebody serves who serves an organ: the organisation whose organ it is. */
    public Affiliation principal(Affiliation side) {
        return Optional.ofNullable(organisationByCode.get(side.code()))
                .filter(organ -> side.organisation())
                .flatMap(OrganisationEntry::principal)
                .map(Affiliation::organisation)
                .orElse(side);
    }

    public Optional<PlaceEntry> place(String key) {
        return Optional.ofNullable(placeByKey.get(key));
    }
}

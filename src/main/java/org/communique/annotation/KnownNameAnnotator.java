package org.communique.annotation;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.article.FunctionWords;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordSet;

/** Known names → mentions: {@code "Vietnam's defence minister in Moscow" → state VNM, place moscow}. Longest match first. */
public final class KnownNameAnnotator {
    /** What makes a region of a word that else is the adjective of a state. */
    private static final Map<String, Set<String>> REGIONS = Map.of(
            "american", Set.of("latin", "north", "south", "central", "inter", "pan", "meso", "afro", "ibero"),
            "indian", Set.of("west"));

    /** What stands for a state before a hyphen and the adjective of another. */
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("franco", "FRA"),
            Map.entry("sino", "CHN"),
            Map.entry("anglo", "GBR"),
            Map.entry("indo", "IND"),
            Map.entry("russo", "RUS"),
            Map.entry("hispano", "ESP"),
            Map.entry("luso", "PRT"),
            Map.entry("italo", "ITA"),
            Map.entry("greco", "GRC"),
            Map.entry("graeco", "GRC"),
            Map.entry("turco", "TUR"),
            Map.entry("serbo", "SRB"),
            Map.entry("austro", "AUT"),
            Map.entry("algero", "DZA"),
            Map.entry("turko", "TUR"),
            Map.entry("ethio", "ETH"),
            Map.entry("senegalo", "SEN"),
            Map.entry("tuniso", "TUN"),
            Map.entry("libyo", "LBY"),
            Map.entry("egypto", "EGY"),
            Map.entry("maroco", "MAR"),
            Map.entry("mauritano", "MRT"),
            Map.entry("ivoiro", "CIV"),
            Map.entry("congolo", "COD"),
            Map.entry("gabono", "GAB"),
            Map.entry("rwando", "RWA"),
            Map.entry("ugando", "UGA"),
            Map.entry("angolo", "AGO"),
            Map.entry("brazilo", "BRA"),
            Map.entry("chileno", "CHL"),
            Map.entry("nippo", "JPN"),
            Map.entry("germano", "DEU"),
            Map.entry("belgo", "BEL"),
            Map.entry("dano", "DNK"),
            Map.entry("polono", "POL"),
            Map.entry("hungaro", "HUN"),
            Map.entry("bulgaro", "BGR"),
            Map.entry("armeno", "ARM"),
            Map.entry("irano", "IRN"),
            Map.entry("syro", "SYR"));

    /** What makes the state's name that opens a sentence a place: "From New Zealand Minister A flies on". */
    private static final Set<String> PLACING = WordSet.of("from", "in", "after", "before", "to", "via");

    /** Words of time and verbs behind a state's name: "visited New Zealand last month", "Singapore hosts A". */
    private static final Set<String> NO_NOUNS = WordSet.words("""
            last next earlier later early late today yesterday tomorrow tonight again once twice soon now then
            recently together shortly here there ago afterwards since until till monday tuesday wednesday
            thursday friday saturday sunday hosts receives welcomes expects awaits sends sees wants says did
            does do so without within amid alongside along ahead following""");

    /** Participles that describe what is a state's, and are no verbs that tell what it did. */
    private static final Set<String> PARTICIPLES =
            WordSet.of("armed", "based", "led", "backed", "united", "educated", "sponsored");

    private final Lexicon lexicon;

    public KnownNameAnnotator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names of all sentences; "Congolese" is of the one of two states that the others name. */
    public List<NameLayer> annotate(List<Sentence> sentences) {
        Set<String> certain = new HashSet<>();
        boolean doubtful = false;
        List<NameLayer> layers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Doubts doubts = new Doubts();
            layers.add(annotate(sentence, Set.of(), doubts));
            certain.addAll(doubts.certain);
            doubtful |= doubts.any;
        }
        return doubtful
                ? sentences.stream()
                        .map(sentence -> annotate(sentence, certain, new Doubts()))
                        .toList()
                : layers;
    }

    public NameLayer annotate(Sentence sentence) {
        return annotate(sentence, Set.of(), new Doubts());
    }

    /** Which states a sentence names for sure, and whether it names one of several. */
    private static final class Doubts {
        private final Set<String> certain = new HashSet<>();
        private boolean any;
    }

    private NameLayer annotate(Sentence sentence, Set<String> certain, Doubts doubts) {
        List<Mention.StateMention> states = new ArrayList<>();
        List<Mention.OrganisationMention> organisations = new ArrayList<>();
        List<Mention.PlaceMention> places = new ArrayList<>();
        List<Mention.SeatMention> seats = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<LexicalMatch> match = lexicon.longestAt(sentence.tokens(), at);
            if (match.isEmpty()) {
                combining(sentence, at).ifPresent(states::add);
                at++;
                continue;
            }
            TokenRange range = new TokenRange(at, at + match.get().length());
            boolean stateSeen = false;
            for (LexicalEntry entry : entries(match.get(), certain, doubts)) {
                switch (entry) {
                    case LexicalEntry.StateName name -> {
                        if (!stateSeen) {
                            states.add(new Mention.StateMention(
                                    range, name.iso3(), isAttribute(sentence, range, match.get())));
                            stateSeen = true;
                        }
                    }
                    case LexicalEntry.StateAdjective adjective -> {
                        if (!stateSeen && !isOfRegion(sentence, at)) {
                            states.add(new Mention.StateMention(range, adjective.iso3(), true));
                            stateSeen = true;
                        }
                    }
                    case LexicalEntry.OrganisationName name -> {
                        if (!isStatesOwn(sentence, range)) {
                            organisations.add(new Mention.OrganisationMention(range, name.code()));
                        }
                    }
                    case LexicalEntry.PlaceName name -> places.add(new Mention.PlaceMention(range, name.keys()));
                    case LexicalEntry.SeatName name ->
                        seats.add(new Mention.SeatMention(range, name.iso3(), name.capital()));
                }
            }
            at = range.end();
        }
        List<Mention> known = new ArrayList<>(states);
        known.addAll(organisations);
        known.addAll(places);
        known.addAll(seats);
        places.addAll(UnknownTowns.of(sentence, states, known));
        places.sort(Comparator.comparingInt(place -> place.range().first()));
        return new NameLayer(sentence, states, organisations, places, seats);
    }

    /** "Sino-Russian", "Franco-Spanish": the short form of a state's adjective before another's. */
    private Optional<Mention.StateMention> combining(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        boolean joined = tokens.get(at).isCapitalised()
                && at + 2 < tokens.size()
                && WordClasses.word(tokens.get(at + 1)).equals("-");
        if (!joined) {
            return Optional.empty();
        }
        return Optional.ofNullable(COMBINING.get(WordClasses.word(tokens.get(at))))
                .filter(code -> lexicon.longestAt(tokens, at + 2).stream()
                        .flatMap(match -> match.entries().stream())
                        .anyMatch(entry -> state(entry).isPresent()))
                .map(code -> new Mention.StateMention(new TokenRange(at, at + 1), code, true));
    }

    /** The entries, without the states that an ambiguous word does not mean if the story tells which it means. */
    private static List<LexicalEntry> entries(LexicalMatch match, Set<String> certain, Doubts doubts) {
        Set<String> states = new LinkedHashSet<>();
        match.entries().forEach(entry -> state(entry).ifPresent(states::add));
        if (states.size() == 1) {
            doubts.certain.addAll(states);
        }
        if (states.isEmpty()) {
            doubts.certain.addAll(capitals(match));
        }
        if (states.size() < 2) {
            return match.entries();
        }
        doubts.any = true;
        Set<String> named = new LinkedHashSet<>(states);
        named.retainAll(certain);
        return named.size() == 1
                ? match.entries().stream()
                        .filter(entry -> state(entry).map(named::contains).orElse(true))
                        .toList()
                : match.entries();
    }

    /** The state of "Santo Domingo": a story told in a capital that speaks of "Dominican" ministers means its state. */
    private static Set<String> capitals(LexicalMatch match) {
        Set<String> states = new HashSet<>();
        for (LexicalEntry entry : match.entries()) {
            if (entry instanceof LexicalEntry.SeatName seat && seat.capital()) {
                states.add(seat.iso3());
            }
        }
        return states;
    }

    private static Optional<String> state(LexicalEntry entry) {
        return switch (entry) {
            case LexicalEntry.StateName name -> Optional.of(name.iso3());
            case LexicalEntry.StateAdjective adjective -> Optional.of(adjective.iso3());
            case LexicalEntry.OrganisationName unused -> Optional.empty();
            case LexicalEntry.PlaceName unused -> Optional.empty();
            case LexicalEntry.SeatName unused -> Optional.empty();
        };
    }

    /** The "National Security Council" and "Russia's Security Council" are not the world's. */
    private static boolean isStatesOwn(Sentence sentence, TokenRange range) {
        List<Token> tokens = sentence.tokens();
        if (!WordClasses.word(tokens.get(range.first())).equals("security") || range.first() == 0) {
            return false;
        }
        String before = WordClasses.word(tokens.get(range.first() - 1));
        boolean ofAState = range.end() + 1 < tokens.size()
                && WordClasses.word(tokens.get(range.end())).equals("of")
                && !WordClasses.word(tokens.get(range.end() + 1)).equals("the");
        boolean owned =
                isOneOf(before, "national", "supreme", "state", "'s", "its", "presidential", "federal", "and", "&")
                        || tokens.get(range.first() - 1).isCapitalised() && !before.equals("the");
        return ofAState || owned;
    }

    /** "Latin American" and "West Indian" are of no single state. */
    private static boolean isOfRegion(Sentence sentence, int at) {
        boolean hyphen =
                at > 1 && WordClasses.word(sentence.tokens().get(at - 1)).equals("-");
        int before = hyphen ? at - 2 : at - 1;
        Set<String> parts = before < 0
                ? Set.of()
                : REGIONS.getOrDefault(WordClasses.word(sentence.tokens().get(at)), Set.of());
        return before >= 0 && parts.contains(WordClasses.word(sentence.tokens().get(before)));
    }

    /** "US" and "UAE" are both name and adjective: attributes before a noun, but not in "the US and Peru", "the UAE hosted". */
    private static boolean isAttribute(Sentence sentence, TokenRange range, LexicalMatch match) {
        boolean both = match.entries().stream().anyMatch(LexicalEntry.StateAdjective.class::isInstance);
        // "From New Zealand Minister A flies on": where he is, and not whose minister he is.
        boolean leads = range.first() == 1
                && PLACING.contains(WordClasses.word(sentence.tokens().getFirst()));
        return both
                && !leads
                && range.end() < sentence.tokens().size()
                && sentence.tokens().get(range.end()).isWord()
                && !FunctionWords.contains(sentence.tokens().get(range.end()).form())
                && !isPast(WordClasses.word(sentence.tokens().get(range.end())))
                && !NO_NOUNS.contains(WordClasses.word(sentence.tokens().get(range.end())));
    }

    /** "Hosted", but not the "armed" of "US armed forces". */
    private static boolean isPast(String word) {
        return word.endsWith("ed") && !PARTICIPLES.contains(word);
    }
}

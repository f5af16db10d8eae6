package org.communique.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Known names → mentions: {@code "Vietnam's defence minister in Moscow" → state VNM, place moscow}. Longest match first. */
public final class KnownNameAnnotator {
    private final Lexicon lexicon;

    public KnownNameAnnotator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public NameLayer annotate(Sentence sentence) {
        List<Mention.StateMention> states = new ArrayList<>();
        List<Mention.OrganisationMention> organisations = new ArrayList<>();
        List<Mention.PlaceMention> places = new ArrayList<>();
        List<Mention.SeatMention> seats = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<LexicalMatch> match = lexicon.longestAt(sentence.tokens(), at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            TokenRange range = new TokenRange(at, at + match.get().length());
            boolean stateSeen = false;
            for (LexicalEntry entry : match.get().entries()) {
                switch (entry) {
                    case LexicalEntry.StateName name -> {
                        if (!stateSeen) {
                            states.add(new Mention.StateMention(
                                    range, name.iso3(), isAttribute(sentence, range, match.get())));
                            stateSeen = true;
                        }
                    }
                    case LexicalEntry.StateAdjective adjective -> {
                        if (!stateSeen) {
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
        return new NameLayer(sentence, states, organisations, places, seats);
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
        boolean owned = Set.of("national", "supreme", "state", "'s", "its", "presidential", "federal")
                        .contains(before)
                || tokens.get(range.first() - 1).isCapitalised() && !before.equals("the");
        return ofAState || owned;
    }

    /** "US" and "UAE" are both name and adjective: before a lower-case word or a capitalised noun they are attributes. */
    private static boolean isAttribute(Sentence sentence, TokenRange range, LexicalMatch match) {
        boolean both = match.entries().stream().anyMatch(LexicalEntry.StateAdjective.class::isInstance);
        return both
                && range.end() < sentence.tokens().size()
                && sentence.tokens().get(range.end()).isWord();
    }
}

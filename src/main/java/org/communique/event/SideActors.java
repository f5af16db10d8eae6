package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/** Finds the states, organisations and bodies of states that act themselves: "the Vietnamese side", "the ministries of Armenia and France". */
final class SideActors {
    private static final Set<String> BODIES = WordSet.words("""
            ministry ministries navy navies army armies side sides delegation delegations government governments
            military militaries coast guard officials diplomats delegates parliament cabinet police fleet
            flotilla squadron warships forces authorities leadership lawmakers parliamentarians
            legislators""");

    private final People people;

    SideActors(People people) {
        this.people = people;
    }

    void add(AnnotatedSentence sentence, List<Actor> actors) {
        bodies(sentence, actors);
        sides(sentence, actors);
    }

    /** "the Vietnamese side", "India's Ministry of External Affairs", "the ministries of Armenia and France". */
    private void bodies(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!BODIES.contains(sentence.word(at)) || BODIES.contains(sentence.word(at + 1))) {
                continue;
            }
            int first = at;
            for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
                if (sentence.names().affiliationAt(back).isPresent()) {
                    first = back;
                } else if (isOneOf(sentence.word(back), "of", ",", "in", "by", "to", "and", "with")) {
                    break;
                }
            }
            int behind = at + 1;
            while (behind < Math.min(sentence.size(), at + 14)
                    && (sentence.tokens().get(behind).isCapitalised()
                            || isOneOf(sentence.word(behind), "of", "the", "for", "and", "affairs"))) {
                behind++;
            }
            if (sentence.word(at).equals("delegations")) {
                behind = Math.max(behind, SideWords.listEnd(sentence, at + 1));
            }
            List<Party> sides =
                    SideWords.sidesWithin(sentence, first, Math.max(at + 1, Math.min(behind, sentence.size())));
            int end = at + 1;
            for (int next = at + 1; next < behind; next++) {
                if (sentence.names().affiliationAt(next).isPresent()) {
                    end = next + 1;
                }
            }
            TokenRange range = new TokenRange(first, end);
            if (sides.isEmpty() || !Actor.isFree(actors, range)) {
                continue;
            }
            if (sides.size() == 1) {
                actors.add(new Actor.Side(range, sides.getFirst(), true));
            } else {
                actors.add(new Actor.Unnamed(range, sides));
            }
        }
    }

    private void sides(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.StateMention state : sentence.names().states()) {
            Party party = new Party.State(state.iso3());
            if (!state.adjective()
                    && !isAttribute(sentence, state.range(), actors)
                    && !isSideOfNext(sentence, state.range(), party, actors)) {
                Actor.addIfFree(actors, new Actor.Side(state.range(), party, false));
            }
        }
        for (Mention.OrganisationMention organisation : sentence.names().organisations()) {
            if (!isAttribute(sentence, organisation.range(), actors)) {
                Actor.addIfFree(
                        actors,
                        new Actor.Side(organisation.range(), new Party.Organisation(organisation.code()), false));
            }
        }
    }

    /** "The ministers of Chad, A, and Mali (B)": the state only tells whose minister the person right behind is. */
    private boolean isSideOfNext(AnnotatedSentence sentence, TokenRange state, Party party, List<Actor> actors) {
        int before = sentence.word(state.first() - 1).equals("the") ? state.first() - 2 : state.first() - 1;
        boolean listed = isOneOf(sentence.word(before), "of", "from", "and", ",")
                && isOneOf(sentence.word(state.end()), ",", "(");
        return listed
                && actors.stream()
                        .anyMatch(actor -> actor instanceof Actor.Named named
                                && named.range().first() == state.end() + 1
                                && people.persons().get(named.person()).side().equals(Optional.of(party)));
    }

    /** "Berg of the Netherlands", "Berg Jr., of Norway", "Berg (Norway)", "Kenya's economy": the side belongs to another word. */
    private static boolean isAttribute(AnnotatedSentence sentence, TokenRange range, List<Actor> actors) {
        int of = sentence.word(range.first() - 1).equals("the") ? range.first() - 2 : range.first() - 1;
        int end = of;
        while (isOneOf(sentence.word(end - 1), ",", ".", "jr", "sr")) {
            end--;
        }
        int behindName = end;
        boolean ofActor = SideWords.FROM.contains(sentence.word(of))
                && actors.stream()
                        .anyMatch(actor -> actor.range().end() == of
                                || actor instanceof Actor.Named && actor.range().end() == behindName);
        boolean inBrackets = sentence.word(of).equals("(")
                && sentence.word(range.end()).equals(")")
                && actors.stream()
                        .anyMatch(actor ->
                                actor instanceof Actor.Named && actor.range().end() == of);
        return ofActor || inBrackets || sentence.word(range.end()).equals("'s");
    }
}

package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.text.WordSet;

/** Finds who comes from elsewhere without being named: "the visiting general", "a special envoy of President Moyo". */
final class TravellingActors {
    private static final Set<String> SENT = WordSet.of("envoy", "emissary", "representative");
    /** Words for whoever visits, whatever the office. */
    private static final Set<String> GUESTS =
            WordSet.of("dignitary", "guest", "official", "leader", "delegation", "envoy", "diplomat", "statesman");

    private static final Set<String> OFFICERS = WordSet.of("general", "admiral", "commander", "officer", "chief");
    private static final Set<String> FORCES = WordSet.of("staff", "army", "forces", "navy", "command", "guard");

    private final People people;

    TravellingActors(People people) {
        this.people = people;
    }

    void add(AnnotatedSentence sentence, List<Actor> actors) {
        envoys(sentence, actors);
        visitors(sentence, actors);
    }

    /** "A special envoy of President Moyo": whom the story names besides Moyo of his side, or somebody of it. */
    private void envoys(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.PostMention post : sentence.posts()) {
            int of = post.range().end();
            boolean sent = SENT.contains(post.head())
                    && SideWords.FROM.contains(sentence.word(of))
                    && post.side().isEmpty();
            if (!sent || post.plural() || !Actor.isFree(actors, post.range())) {
                continue;
            }
            actors.stream()
                    .filter(actor -> actor.range().first() > of && actor.range().first() <= of + 2)
                    .findFirst()
                    .flatMap(sender -> envoyOf(sender, post.range()))
                    .ifPresent(actors::add);
        }
    }

    /** "The visiting general": the only one of the story in such a post or rank who is not of its home. */
    private void visitors(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 1; at < sentence.size() - 1; at++) {
            boolean visiting = sentence.word(at).equals("visiting")
                    && isOneOf(sentence.word(at - 1), "the", "his", "her")
                    && !sentence.tokens().get(at + 1).isCapitalised();
            TokenRange range = new TokenRange(at - 1, at + 2);
            if (!visiting || sentence.personAt(at + 2).isPresent()) {
                continue;
            }
            String word = sentence.word(at + 1);
            List<Person> called = people.persons().stream()
                    .filter(person ->
                            people.home().isPresent() && !person.side().equals(people.home()))
                    .filter(person -> person.side().isPresent() && isCalled(person, word))
                    .toList();
            if (called.size() == 1) {
                // A rank alone may have been taken for the general at home.
                actors.removeIf(other -> other.range().overlaps(range));
                actors.add(new Actor.Named(range, called.getFirst().index()));
            }
        }
    }

    private static boolean isCalled(Person person, String word) {
        String post = person.position().orElse("").toLowerCase(Locale.ROOT);
        boolean officer = OFFICERS.contains(word) && FORCES.stream().anyMatch(post::contains);
        return officer
                || GUESTS.contains(word)
                || (person.position().orElse("") + " " + person.rank().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(word);
    }

    private Optional<Actor> envoyOf(Actor sender, TokenRange range) {
        if (!(sender instanceof Actor.Named named)) {
            return Optional.empty();
        }
        Person principal = people.persons().get(named.person());
        List<Person> others = people.persons().stream()
                .filter(person -> person.index() != principal.index()
                        && person.side().isPresent()
                        && person.side().equals(principal.side()))
                .toList();
        return others.size() == 1
                ? Optional.of(new Actor.Named(range, others.getFirst().index()))
                : principal.side().map(side -> new Actor.Unnamed(range, List.of(side)));
    }
}

package org.communique.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.WordClass;
import org.communique.annotation.WordClasses;
import org.communique.text.Folding;
import org.communique.text.WordSet;

/** Who of a story is "he" and who "she", as far as titles and given names tell it. */
final class Genders {
    private static final Set<String> MEN = WordSet.words("""
            mr sir king prince emir amir sultan lord sheikh pope cardinal archbishop baron duke brother
            patriarch monsignor""");
    /** Words for an office that women hold too: a given name tells more. */
    private static final Set<String> MENS_OFFICES = WordSet.of("chairman", "spokesman", "congressman");

    private static final Set<String> WOMEN = WordSet.words("""
            mrs ms miss madam mme madame lady dame queen princess baroness sheikha señora senora sra duchess
            chairwoman spokeswoman congresswoman""");

    private final List<Optional<Boolean>> women;

    private Genders(List<Optional<Boolean>> women) {
        this.women = List.copyOf(women);
    }

    static Genders of(
            AnnotatedStory story,
            List<Person> persons,
            List<Map<Mention.PersonMention, PersonCluster>> byMention,
            WordClasses words) {
        List<Set<Boolean>> told = new ArrayList<>();
        Set<Integer> inMensOffices = new HashSet<>();
        persons.forEach(person -> told.add(new HashSet<>()));
        for (int i = 0; i < byMention.size(); i++) {
            AnnotatedSentence sentence = story.sentences().get(i);
            byMention.get(i).forEach((mention, cluster) -> {
                for (int at = mention.range().first() - 1; at < mention.name().first() + 1; at++) {
                    titled(sentence.word(at)).ifPresent(told.get(cluster.index)::add);
                    if (MENS_OFFICES.contains(sentence.word(at))) {
                        inMensOffices.add(cluster.index);
                    }
                }
            });
        }
        List<Optional<Boolean>> women = new ArrayList<>();
        for (Person person : persons) {
            Set<Boolean> titles = told.get(person.index());
            Optional<Boolean> office = inMensOffices.contains(person.index()) ? Optional.of(false) : Optional.empty();
            women.add(
                    titles.size() == 1
                            ? Optional.of(titles.contains(true))
                            : byName(person, words).or(() -> office));
        }
        return new Genders(women);
    }

    private static Optional<Boolean> titled(String word) {
        return MEN.contains(word) ? Optional.of(false) : WOMEN.contains(word) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Boolean> byName(Person person, WordClasses words) {
        for (String word : Folding.fold(person.name()).toLowerCase(Locale.ROOT).split(" ", -1)) {
            Optional<Boolean> told = byWord(word, words);
            if (told.isEmpty() && word.contains("-")) {
                told = byWord(word.substring(0, word.indexOf('-')), words);
            }
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> byWord(String word, WordClasses words) {
        if (words.is(WordClass.WOMANS_NAME, word)) {
            return Optional.of(true);
        }
        return words.is(WordClass.MANS_NAME, word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether the pronoun may mean the person; of whom nothing is known "he" may, and "she" where no woman is known. */
    boolean fits(String pronoun, int person) {
        boolean she = pronoun.equals("she") || pronoun.equals("her");
        return women.get(person).map(woman -> woman == she).orElse(!she || !women.contains(Optional.of(true)));
    }
}

package org.communique.annotation.person;

import java.util.List;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Annotated;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/** The people of a text in lines that can be read aloud. */
final class Read {
    private Read() {}

    /** Each person as {@code name | post | rank | side}, with what is not told left empty. */
    static List<String> people(String text) {
        return Annotated.sentences(text).stream()
                .flatMap(sentence -> sentence.people().stream().map(person -> shown(sentence, person)))
                .toList();
    }

    /** The names alone. */
    static List<String> names(String text) {
        return Annotated.sentences(text).stream()
                .flatMap(sentence -> sentence.people().stream().map(person -> sentence.text(person.name())))
                .toList();
    }

    private static String shown(AnnotatedSentence sentence, Mention.PersonMention person) {
        return "%s | %s | %s | %s%s"
                .formatted(
                        sentence.text(person.name()),
                        person.post().map(Mention.PostMention::text).orElse(""),
                        person.rank().map(Mention.RankMention::text).orElse(""),
                        person.side().map(Affiliation::code).orElse(""),
                        person.counterpart() ? " counterpart" : "");
    }
}

package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;

/** Who is who in a text, in lines that can be read aloud. */
record Resolved(AnnotatedStory story, People people) {
    /** Sentences inside a paragraph. */
    static Resolved of(String sentences) {
        return of(Annotated.within(sentences));
    }

    static Resolved of(AnnotatedStory story) {
        return new Resolved(story, new PersonResolver(Annotated.gazetteer(), Annotated.words()).resolve(story));
    }

    /** Each person as {@code name (other forms) | position | rank | side}, with what is not told left empty. */
    List<String> persons() {
        return people.persons().stream().map(Resolved::shown).toList();
    }

    private static String shown(Person person) {
        String aliases = person.aliases().isEmpty() ? "" : " (" + String.join(", ", person.aliases()) + ")";
        return "%s%s | %s | %s | %s"
                .formatted(
                        person.name(),
                        aliases,
                        person.position().orElse(""),
                        person.rank().orElse(""),
                        person.side().map(Party::code).orElse(""));
    }

    /** Each reference as {@code words → person} or {@code words → sides}, one list over all sentences. */
    List<String> references() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < story.sentences().size(); i++) {
            AnnotatedSentence sentence = story.sentences().get(i);
            for (Reference reference : people.in(i)) {
                String whom = switch (reference) {
                    case Reference.ToPerson one ->
                        people.persons().get(one.person()).name();
                    case Reference.ToSides unused -> "sides";
                };
                shown.add(sentence.text(reference.range()) + " → " + whom);
            }
        }
        return shown;
    }
}

package org.communique.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;

/** A person while the story is still being read: the mentions joined so far and what they tell. */
final class PersonCluster {
    final int index;
    final Set<String> forms = new LinkedHashSet<>();
    final List<Person.Mentioned> mentions = new ArrayList<>();
    Set<String> words;
    String name;
    Optional<String> position = Optional.empty();
    Optional<String> rank = Optional.empty();
    Optional<Affiliation> side = Optional.empty();

    PersonCluster(int index, String name, Set<String> words) {
        this.index = index;
        this.name = name;
        this.words = words;
    }

    void addForm(String form, Set<String> formWords) {
        forms.add(form);
        if (formWords.size() > words.size()) {
            words = formWords;
            name = form;
        }
    }

    /** A bare "Minister" gives way to a fuller description. */
    void describe(Optional<String> post) {
        boolean fuller = post.isPresent()
                && (position.isEmpty()
                        || !position.get().contains(" ") && post.get().contains(" "));
        if (fuller) {
            position = post;
        }
    }

    Person person() {
        List<String> aliases = forms.stream().filter(form -> !form.equals(name)).toList();
        return new Person(index, name, aliases, position, rank, side.map(Party::of), mentions);
    }
}

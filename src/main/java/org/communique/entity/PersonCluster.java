package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.person.NameParts;
import org.communique.text.WordSet;

/** A person while the story is still being read: the mentions joined so far and what they tell. */
final class PersonCluster {
    /** Words of the news for people who hold a proper post: "NATO chief", "top diplomat". */
    private static final Set<String> LOOSE =
            WordSet.of("chief", "leader", "head", "diplomat", "envoy", "official", "chair");

    final int index;
    final Set<String> forms = new LinkedHashSet<>();
    final List<Person.Mentioned> mentions = new ArrayList<>();
    NameParts parts;
    String name;
    Optional<String> position = Optional.empty();
    private boolean ofHeadline;
    Optional<String> rank = Optional.empty();
    Optional<Affiliation> side = Optional.empty();
    boolean counterpart;

    PersonCluster(int index, String name, NameParts parts) {
        this.index = index;
        this.name = name;
        this.parts = parts;
    }

    /** The form of most words is the name; of two with as many the longer, which has an initial or a title of birth. */
    void addForm(String form, NameParts formParts) {
        forms.add(form);
        boolean shouted = formParts.size() == parts.size() && isShouted(name) && !isShouted(form);
        boolean fuller = shouted
                || formParts.size() > parts.size()
                || formParts.size() == parts.size()
                        && form.length() > name.length()
                        && (form.contains(".") || form.startsWith("Sheikh") && !name.contains(" "));
        if (fuller) {
            parts = formParts;
            name = form;
        }
    }

    /** A bare "Minister", a "chief" and the words of a headline give way to a fuller description. */
    void describe(Optional<String> post, boolean headline) {
        boolean fuller = post.isPresent()
                && (position.isEmpty()
                        || isVague(position.get()) && !isVague(post.get())
                        || ofHeadline && !headline && !isVague(post.get())
                        || isShouted(position.get()) && post.get().equalsIgnoreCase(position.get())
                        || isLonger(post.get(), position.get()));
        if (fuller) {
            position = post;
            ofHeadline = headline;
        }
    }

    /** "FOREIGN MINISTER": in capitals throughout. */
    private static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** "Foreign Minister" grows to "Deputy Prime Minister and Foreign Minister". */
    private static boolean isLonger(String post, String known) {
        return post.contains(" and ")
                && !known.contains(" and ")
                && post.toLowerCase(Locale.ROOT).contains(known.toLowerCase(Locale.ROOT));
    }

    private static boolean isVague(String post) {
        String last = post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return LOOSE.contains(last) || !post.contains(" ") && !isHighOffice(last);
    }

    private static boolean isHighOffice(String post) {
        return isOneOf(post, "president", "king", "queen", "emir", "amir", "sultan", "chancellor", "pope", "premier");
    }

    Person person() {
        List<String> aliases = forms.stream().filter(form -> !form.equals(name)).toList();
        return new Person(index, name, aliases, position, rank, side.map(Party::of), mentions);
    }
}

package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * A post of several portfolios, told of several ministers: {@code "foreign and defence minister" → "foreign minister", "defence
 * minister"}, {@code "minister of health, labour and trade" → "minister of health", …}.
 */
final class Portfolios {
    private static final Set<String> SHARED = WordSet.of("deputy", "vice", "assistant");

    private Portfolios() {}

    /** The post of each of {@code holders} who hold it one by one; the post itself alone where it is not of so many parts. */
    static List<Mention.PostMention> each(Mention.PostMention post, int holders) {
        String text = post.text();
        int head = text.toLowerCase(Locale.ROOT).indexOf(post.head());
        if (head < 0 || holders < 2) {
            return List.of(post);
        }
        String before = text.substring(0, head).strip();
        String behind = text.substring(head + post.head().length()).strip();
        String noun = text.substring(head, head + post.head().length());
        List<String> modifiers = parts(before);
        Optional<String> of =
                Set.of("of ", "for ").stream().filter(behind::startsWith).findFirst();
        List<String> complements = of.map(preposition -> parts(behind.substring(preposition.length())))
                .orElse(List.of());
        List<Mention.PostMention> posts = new ArrayList<>();
        if (modifiers.size() > 1 && behind.isEmpty() && holders % modifiers.size() == 0) {
            String first = modifiers.getFirst().split(" ", 2)[0];
            boolean shared = SHARED.contains(first.toLowerCase(Locale.ROOT));
            for (String modifier : modifiers) {
                boolean own = !shared || modifier.startsWith(first + " ");
                posts.add(worded(post, (own ? "" : first + " ") + modifier + " " + noun));
            }
        } else if (complements.size() > 1 && holders % complements.size() == 0) {
            for (String complement : complements) {
                posts.add(worded(post, (before + " " + noun + " " + of.orElseThrow() + complement).strip()));
            }
        }
        return posts.isEmpty() ? List.of(post) : posts;
    }

    /** The post with another portfolio: {@code "Minister of Health", "Defence" → "Minister of Defence"}. */
    static Mention.PostMention of(Mention.PostMention post, String portfolio) {
        int of = post.text().indexOf(" of ");
        return of < 0 ? post : worded(post, post.text().substring(0, of + 4) + portfolio);
    }

    private static List<String> parts(String words) {
        return Arrays.stream(words.split("\\s*,\\s*and\\s+|\\s*,\\s*|\\s+and\\s+|\\s*&\\s*", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Mention.PostMention worded(Mention.PostMention post, String text) {
        return new Mention.PostMention(post.range(), text, post.head(), post.plural(), post.former(), post.side());
    }
}

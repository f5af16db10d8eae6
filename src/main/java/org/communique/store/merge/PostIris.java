package org.communique.store.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.link.PostKey;
import org.communique.entity.link.PostKeys;
import org.communique.rdf.IriMinter;
import org.communique.store.view.ViewReader;

/**
 * IRIs of the posts that reports word: the gazetteer's, where it has one of that side that means the same, else made from
 * the side and the post's key. Of several offices of the gazetteer that mean the same, the one with the shortest name. To
 * be used within one merge: it keeps what it looked up.
 */
final class PostIris {
    private final IriMinter minter;
    private final Background background;
    private final PostKeys keys;
    private final Map<String, Side> sides = new HashMap<>();

    /** What is known of a state or an organisation: the words of its names, and its posts by their keys. */
    private record Side(Set<String> words, Map<String, String> posts) {}

    PostIris(IriMinter minter, Background background, PostKeys keys) {
        this.minter = minter;
        this.background = background;
        this.keys = keys;
    }

    /** The posts of a side that words name; none where they name no post that can be told from others. */
    List<String> of(String worded, String side) {
        return keys(worded, side).stream().map(key -> iri(key, side)).toList();
    }

    /** What the words say of the post with this IRI, if they name it. */
    Optional<PostKey> key(String iri, String worded, String side) {
        return keys(worded, side).stream()
                .filter(key -> iri(key, side).equals(iri))
                .findFirst();
    }

    private List<PostKey> keys(String worded, String side) {
        return keys.of(worded, side(side).words(), isState(side));
    }

    private String iri(PostKey key, String side) {
        String known = side(side).posts().get(key.key());
        return known == null
                ? minter.post(ViewReader.code(side) + " " + key.key()).getURI()
                : known;
    }

    private boolean isState(String side) {
        return side.startsWith(minter.base() + "state/");
    }

    private Side side(String iri) {
        return sides.computeIfAbsent(iri, side -> {
            Set<String> words = background.words(side);
            Map<String, String> posts = new HashMap<>();
            background.posts(side).entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, String> post) ->
                                    post.getValue().length())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(post -> {
                        List<PostKey> named = keys.of(post.getValue(), words, isState(side));
                        if (named.size() == 1) {
                            posts.putIfAbsent(named.getFirst().key(), post.getKey());
                        }
                    });
            return new Side(words, posts);
        });
    }
}

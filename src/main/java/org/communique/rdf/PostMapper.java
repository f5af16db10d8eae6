package org.communique.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.Gazetteer;
import org.communique.entity.link.PostKey;
import org.communique.entity.link.PostKeys;
import org.communique.entity.link.SideWords;

/** An office of the gazetteer → a {@code dip:Post} with its names, whose it is, how high, and whether one holds it at a time. */
final class PostMapper {
    private static final Comparator<Map.Entry<Resource, String>> SHORTEST_NAME = Comparator.comparingInt(
                    (Map.Entry<Resource, String> post) -> post.getValue().length())
            .thenComparing(post -> post.getKey().getURI());

    private final IriMinter minter;
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final PostKeys keys;
    /** The posts that mean the same, and their names. */
    private final Map<String, Map<Resource, String>> byMeaning = new TreeMap<>();

    PostMapper(IriMinter minter, Gazetteer gazetteer) {
        this.minter = minter;
        this.gazetteer = gazetteer;
        this.words = new SideWords(gazetteer);
        this.keys = new PostKeys(gazetteer.posts());
    }

    /** @param side the code of the state or organisation, where that is known */
    Resource map(String name, List<String> aliases, Optional<String> side, Model model) {
        Resource post = minter.post(name);
        model.add(post, RDF.type, Dip.Post);
        GazetteerMapper.labels(post, name, aliases, model);
        side.ifPresent(code -> {
            boolean ofState = gazetteer.state(code).isPresent();
            model.add(post, Dip.represents, ofState ? minter.state(code) : minter.organisation(code));
            List<PostKey> named = keys.of(name, words.of(code), ofState);
            if (named.size() == 1) {
                kind(post, named.getFirst(), model);
                byMeaning
                        .computeIfAbsent(code + " " + named.getFirst().key(), key -> new HashMap<>())
                        .put(post, name);
            }
        });
        return post;
    }

    /**
     * Of posts of one side that mean the same, terms of office are of the one with the shortest name, as those are that
     * articles show; from the others there is a way to it. To be called when all are mapped.
     */
    void unite(Model model) {
        for (Map<Resource, String> same : byMeaning.values()) {
            Resource one =
                    same.entrySet().stream().min(SHORTEST_NAME).orElseThrow().getKey();
            for (Resource other : same.keySet()) {
                if (!other.equals(one)) {
                    model.add(other, RDFS.seeAlso, one);
                    for (Resource term :
                            model.listSubjectsWithProperty(Dip.post, other).toList()) {
                        model.remove(term, Dip.post, other).add(term, Dip.post, one);
                    }
                }
            }
        }
    }

    /** Level, and whether it is held by one at a time. */
    static void kind(Resource post, PostKey key, Model model) {
        model.add(post, Dip.postLevel, Concepts.of(key.level()));
        model.add(post, Dip.heldByOne, Boolean.toString(key.heldByOne()), XSDDatatype.XSDboolean);
    }
}

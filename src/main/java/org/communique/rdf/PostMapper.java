package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.communique.entity.Gazetteer;
import org.communique.entity.link.PostKey;
import org.communique.entity.link.PostKeys;
import org.communique.entity.link.SideWords;

/** An office of the gazetteer → a {@code dip:Post} with its names, whose it is, how high, and whether one holds it at a time. */
final class PostMapper {
    private final IriMinter minter;
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final PostKeys keys;

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
            }
        });
        return post;
    }

    /** Level, and whether it is held by one at a time. */
    static void kind(Resource post, PostKey key, Model model) {
        model.add(post, Dip.postLevel, Concepts.of(key.level()));
        model.add(post, Dip.heldByOne, Boolean.toString(key.heldByOne()), XSDDatatype.XSDboolean);
    }
}

package org.communique.entity;

import java.nio.file.Path;
import org.communique.entity.link.PostKeys;

/** The project's own words of posts, read once. */
public final class KnownPosts {
    private static final PostLexicon LEXICON = new GazetteerReader().posts(Path.of("config/gazetteer"));

    private KnownPosts() {}

    public static PostLexicon lexicon() {
        return LEXICON;
    }

    public static PostKeys keys() {
        return new PostKeys(LEXICON);
    }
}

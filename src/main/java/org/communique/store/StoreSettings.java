package org.communique.store;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.entity.link.PostKeys;
import org.communique.rdf.Correction;
import org.communique.rdf.IriMinter;

/**
 * What a store needs to know beside its folder.
 *
 * @param minter mints below the configured base
 * @param background the graphs that come with the program
 * @param presses whose press a publisher is, where that is known: from its name to the state's IRI;
 *     asked for only when articles are merged
 * @param posts tells posts apart by their wording
 * @param corrections what people decided; asked for at each edition, so that a change takes hold with the next
 */
public record StoreSettings(
        IriMinter minter,
        List<BackgroundGraph> background,
        Supplier<Map<String, String>> presses,
        PostKeys posts,
        Supplier<List<Correction>> corrections) {
    public StoreSettings {
        background = List.copyOf(background);
    }

    /** Where nobody corrects anything. */
    public StoreSettings(
            IriMinter minter, List<BackgroundGraph> background, Supplier<Map<String, String>> presses, PostKeys posts) {
        this(minter, background, presses, posts, List::of);
    }
}

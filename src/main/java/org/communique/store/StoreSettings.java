package org.communique.store;

import java.util.List;
import java.util.Map;
import org.communique.rdf.IriMinter;

/**
 * What a store needs to know beside its folder.
 *
 * @param minter mints below the configured base
 * @param background the graphs that come with the program
 * @param presses whose press a publisher is, where that is known: from its folded name to the state's IRI
 */
public record StoreSettings(IriMinter minter, List<BackgroundGraph> background, Map<String, String> presses) {
    public StoreSettings {
        background = List.copyOf(background);
        presses = Map.copyOf(presses);
    }
}

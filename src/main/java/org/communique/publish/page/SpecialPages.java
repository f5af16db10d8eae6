package org.communique.publish.page;

import java.util.Optional;
import org.communique.publish.http.Body;
import org.communique.store.find.Made;

/** Pages of some things that are laid out otherwise than those of most. */
@FunctionalInterface
public interface SpecialPages {
    /** The page of the thing at this path, made from this revision or from one before; empty if it has none of its own. */
    Optional<Made<Body>> page(String path, String revision);
}

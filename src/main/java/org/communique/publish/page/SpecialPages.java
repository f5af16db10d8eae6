package org.communique.publish.page;

import java.util.Optional;
import org.communique.publish.http.Body;

/** Pages of some things that are laid out otherwise than those of most. */
@FunctionalInterface
public interface SpecialPages {
    /** The page of the thing at this path, empty if it has none of its own. */
    Optional<Body> page(String path, String revision);
}

package org.communique.entity;

import java.util.List;

/**
 * Names that are known the world over, and whom their bearers serve: consulted where a story does not say it. They are
 * neither published nor linked.
 *
 * @param side the code of the state or organisation
 * @param names the names, in any spelling in use
 */
public record SideNames(String side, List<String> names) {
    public SideNames {
        names = List.copyOf(names);
    }
}

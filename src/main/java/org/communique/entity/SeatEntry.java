package org.communique.entity;

import java.util.List;

/**
 * A house, ministry or force whose name stands for its state: "the Kremlin".
 *
 * @param country ISO 3166-1 alpha-3
 */
public record SeatEntry(String name, List<String> aliases, String country) {
    public SeatEntry {
        aliases = List.copyOf(aliases);
    }
}

package org.communique.fair;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where published addresses are reached. IRIs name hosts that may not serve them yet, or are served from elsewhere, so
 * each beginning of an IRI may be asked at another address.
 *
 * @param places from the beginning of IRIs to where they are asked
 * @param outside whether what has no place is asked as it is; else it is not asked at all
 */
public record AddressMap(Map<String, URI> places, boolean outside) {
    public AddressMap {
        places = Map.copyOf(places);
    }

    /** Where an IRI is to be asked, empty if nowhere. */
    public Optional<URI> place(String iri) {
        Optional<String> beginning =
                beginnings().stream().filter(iri::startsWith).findFirst();
        String address = beginning
                .map(text -> places.get(text) + iri.substring(text.length()))
                .orElse(iri);
        return beginning.isPresent() || (outside && iri.matches("https?://.+")) ? uri(address) : Optional.empty();
    }

    /** Whether an IRI belongs to what is judged. */
    boolean isMapped(String iri) {
        return places.keySet().stream().anyMatch(iri::startsWith);
    }

    /**
     * The published IRI for an address that a server gave, such as that of a redirection.
     *
     * @param from the IRI that was asked for; of several beginnings its own is taken
     */
    String published(String address, String from) {
        return places.entrySet().stream()
                .filter(entry -> address.startsWith(entry.getValue().toString()))
                .min(Comparator.comparing((Map.Entry<String, URI> entry) -> !from.startsWith(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey()
                        + address.substring(entry.getValue().toString().length()))
                .orElse(address);
    }

    /** The longest first: what is more exact wins. */
    private List<String> beginnings() {
        return places.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = URI.create(text.replaceFirst("#.*$", ""));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

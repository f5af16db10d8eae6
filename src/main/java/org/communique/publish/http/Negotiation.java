package org.communique.publish.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses a representation by the {@code Accept} header: the highest weight wins, the server's order breaks ties, and
 * a weight of 0 excludes.
 *
 * @param offers what can be had, the one preferred by the server first
 */
public record Negotiation<F>(List<Offer<F>> offers) {
    /**
     * One thing that can be had.
     *
     * @param format what it is to the caller
     * @param mediaType its media type, without parameters
     */
    public record Offer<F>(F format, String mediaType) {}

    public Negotiation {
        offers = List.copyOf(offers);
    }

    /** The best offer, empty if none is acceptable. A missing or blank header accepts everything. */
    public Optional<Offer<F>> choose(Optional<String> accept) {
        List<MediaRange> ranges =
                MediaRange.parse(accept.filter(header -> !header.isBlank()).orElse("*/*"));
        Offer<F> best = null;
        double bestQuality = 0;
        for (Offer<F> offer : offers) {
            double quality = quality(offer.mediaType(), ranges);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double quality(String mediaType, List<MediaRange> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(MediaRange::specificity).thenComparingDouble(MediaRange::quality))
                .map(MediaRange::quality)
                .orElse(0.0);
    }

    /** What is answered where none of the offers is acceptable. */
    public Refusal refusal() {
        return refusal(List.of());
    }

    /** The same where each offer has an address of its own, which ends with a suffix. */
    public Refusal refusal(Function<F, String> suffix) {
        return refusal(offers.stream().map(Offer::format).map(suffix).distinct().toList());
    }

    private Refusal refusal(List<String> suffixes) {
        String list = String.join(
                ", ", offers.stream().map(Offer::mediaType).distinct().toList());
        return new Refusal(
                Status.NOT_ACCEPTABLE,
                "format: none of those accepted (expected: one of %s)".formatted(list),
                Map.of("Vary", "Accept"),
                suffixes);
    }
}

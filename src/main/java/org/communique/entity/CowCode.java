package org.communique.entity;

/**
 * A state's code in the Correlates of War project.
 *
 * @param iso3 ISO 3166-1 alpha-3 of the state
 * @param abbreviation "DRV"
 * @param number 816
 */
public record CowCode(String iso3, String abbreviation, int number) {
    public CowCode {
        if (!abbreviation.matches("[A-Z]{3}") || number < 2 || number > 999) {
            throw new IllegalArgumentException(
                    "COW code: %s %d (expected: three letters and 2..999)".formatted(abbreviation, number));
        }
    }
}

package org.communique.annotation;

/**
 * The side that words name: a state by ISO 3166-1 alpha-3 or an organisation by its short name.
 *
 * @param code the code
 * @param organisation whether it is an organisation's
 */
public record Affiliation(String code, boolean organisation) {
    public static Affiliation state(String iso3) {
        return new Affiliation(iso3, false);
    }

    public static Affiliation organisation(String code) {
        return new Affiliation(code, true);
    }
}

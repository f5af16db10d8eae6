package org.communique.annotation.time;

import java.util.Optional;

/** The year behind a day or month: "July last year", "in January of this year", "in September of the same year". */
final class RelativeYear {
    /** A year and the place behind its words. */
    record Parsed(int year, int next) {}

    private RelativeYear() {}

    static Optional<Parsed> at(DateText text, int at, TimeContext context) {
        int word = text.at(at).is("of") ? at + 1 : at;
        if (text.at(word).is("the") && text.at(word + 1).is("same")) {
            word++;
        }
        if (!text.at(word + 1).is("year")) {
            return Optional.empty();
        }
        int next = word + 2;
        Optional<Integer> published = context.publicationYear();
        Optional<Integer> year = switch (text.at(word).text()) {
            case "last" -> published.map(y -> y - 1);
            case "this" -> published;
            case "next" -> published.map(y -> y + 1);
            case "same", "that" -> context.previousYear().or(() -> published);
            default -> Optional.empty();
        };
        return year.map(y -> new Parsed(y, next));
    }
}

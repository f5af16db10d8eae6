package org.communique.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks for an item and against it: kind, name, side, post and time, each compared or known to be unknown. */
final class Evidence {
    private static final double SAME_POST = 0.8;
    private static final double OTHER_NAME = 0.9;

    /** Classes of items that are no thing of the world: pages of namesakes, names. */
    private static final Set<String> NO_THINGS = Set.of("Q4167410", "Q13442814", "Q101352", "Q202444", "Q4167836");

    private final Subject subject;
    private final Item item;
    private final Map<String, String> posts;

    /** @param posts what the items of offices are called */
    Evidence(Subject subject, Item item, Map<String, String> posts) {
        this.subject = subject;
        this.item = item;
        this.posts = posts;
    }

    /** Whether the item is of another kind than the thing, so that nobody need look at it. */
    boolean isOfOtherKind() {
        boolean human = item.kinds().contains(Wikidata.HUMAN);
        boolean otherKind =
                subject.kind() == Subject.Kind.PERSON ? !human && !item.kinds().isEmpty() : human;
        return otherKind || item.kinds().stream().anyMatch(NO_THINGS::contains);
    }

    /** One finding after the other: {@code name: same; side: fits (Q…); post: unknown; time: fits (2019 to 2024)}. */
    String text() {
        List<String> findings = new ArrayList<>();
        findings.add("name: " + name());
        findings.add("side: " + side());
        if (subject.kind() == Subject.Kind.PERSON) {
            Optional<Item.Office> held = sameOffice();
            findings.add("post: " + post(held));
            findings.add("time: " + time(held));
        }
        return String.join("; ", findings);
    }

    private String name() {
        double likeness = 0;
        for (String name : item.names()) {
            likeness = Math.max(likeness, NameLikeness.of(subject.label(), name));
            for (String other : subject.otherNames()) {
                likeness = Math.max(likeness, OTHER_NAME * NameLikeness.of(other, name));
            }
        }
        return likeness == 1 ? "same" : "%d of 100".formatted(Math.round(100 * likeness));
    }

    private String side() {
        Optional<String> side = subject.side().flatMap(Subject.Side::item);
        if (side.isEmpty() || item.countries().isEmpty()) {
            return "unknown";
        }
        return item.countries().contains(side.get())
                ? "fits (%s)".formatted(side.get())
                : "differs (%s, there %s)".formatted(side.get(), String.join(", ", item.countries()));
    }

    private Optional<Item.Office> sameOffice() {
        Item.Office best = null;
        double bestShare = SAME_POST;
        for (Item.Office office : item.offices()) {
            String called = posts.getOrDefault(office.item(), "");
            for (String post : subject.posts()) {
                double share = NameLikeness.share(post, called);
                // Of equal offices the one whose time fits: many hold one post twice.
                if (share > bestShare || (share == bestShare && (best == null || isHeldThen(office)))) {
                    best = office;
                    bestShare = share;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private String post(Optional<Item.Office> held) {
        if (held.isPresent()) {
            return "fits (%s)".formatted(posts.getOrDefault(held.get().item(), ""));
        }
        boolean comparable = !subject.posts().isEmpty() && !item.offices().isEmpty();
        return comparable ? "not among %d".formatted(item.offices().size()) : "unknown";
    }

    private String time(Optional<Item.Office> held) {
        if (subject.seen().isEmpty()) {
            return "unknown";
        }
        Subject.Seen seen = subject.seen().get();
        if (item.died().isPresent() && isBefore(item.died().get(), seen.from())) {
            return "differs (died %s, seen %s)".formatted(item.died().get(), seen.from());
        }
        if (held.isEmpty() || (held.get().from().isEmpty() && held.get().until().isEmpty())) {
            return "unknown";
        }
        String span = "%s to %s"
                .formatted(held.get().from().orElse("…"), held.get().until().orElse("…"));
        return isHeldThen(held.get())
                ? "fits (%s)".formatted(span)
                : "differs (%s, seen %s to %s)".formatted(span, seen.from(), seen.until());
    }

    private boolean isHeldThen(Item.Office office) {
        return subject.seen()
                .filter(seen -> office.from().isEmpty()
                        || !isBefore(seen.until(), office.from().get()))
                .filter(seen ->
                        office.until().isEmpty() || !isBefore(office.until().get(), seen.from()))
                .isPresent();
    }

    /** Whether one date lies before another for sure, as precisely as the coarser of the two tells. */
    private static boolean isBefore(String date, String other) {
        int length = Math.min(date.length(), other.length());
        return date.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }
}

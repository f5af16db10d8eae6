package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the pages that it takes to tell all of a thing. It takes from each section what belongs on it, and knows how
 * many pages there are; what a section has not on this page stands on another.
 */
final class Sheet {
    /** How many rounds of a series a page has: they take little room. */
    private static final int ROUNDS = 30;

    private final int number;
    private final List<Section> sections = new ArrayList<>();
    private int pages = 1;

    /** @param number counted from 1 */
    Sheet(int number) {
        this.number = number;
    }

    /** Adds what stands on the first page alone. */
    void first(Section section) {
        if (number == 1) {
            given(section);
        }
    }

    /** Adds a section that has but what belongs on this page. */
    void given(Section section) {
        if (!section.isEmpty()) {
            sections.add(section instanceof Section.Grid grid ? grid.withoutEmptyColumns() : section);
        }
    }

    /** Adds the share of a section that is whole, the beginning on the first page. */
    void share(Section section) {
        int from = (number - 1) * Window.PAGE;
        take(section, from, from + Window.PAGE, Window.PAGE);
    }

    /** Adds the share of the rounds of a series, the latest on the first page. */
    void rounds(Section section) {
        int to = section.size() - (number - 1) * ROUNDS;
        take(section, to - ROUNDS, to, ROUNDS);
    }

    private void take(Section section, int from, int to, int most) {
        int size = section.size();
        pages = Math.max(pages, (size + most - 1) / most);
        if (from < size && to > 0) {
            given(section.part(Math.max(0, from), Math.min(size, to)));
        }
    }

    /** How many pages it takes to show what was added. */
    int pages() {
        return pages;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }
}

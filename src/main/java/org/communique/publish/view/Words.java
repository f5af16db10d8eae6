package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.Dip;

/** Says in words what a selection shows. */
final class Words {
    private final EventIndex index;

    Words(EventIndex index) {
        this.index = index;
    }

    /** The title of a view of a selection, such as {@code Timeline: Russia and Vietnam, visits, from 2020}. */
    String title(View view, Selection selection) {
        List<String> parts = new ArrayList<>();
        if (!selection.states().isEmpty()) {
            parts.add(String.join(
                    " and ", selection.stateIris().stream().map(index::name).toList()));
        }
        if (!selection.type().isEmpty()) {
            parts.add(Plotter.words(selection.type()) + "s");
        }
        add(parts, "", selection.base() + "series/", selection.series());
        add(parts, "on ", Dip.ROOT + "topic/", selection.topic());
        add(parts, "at ", selection.base() + "place/", selection.place());
        add(parts, "with ", selection.base() + "person/", selection.person());
        if (!selection.status().equals(view.usualStatus())) {
            parts.add(selection.status().equals(Selection.ANY) ? "of any status" : selection.status());
        }
        if (!selection.from().isEmpty() && selection.from().equals(selection.to())) {
            parts.add(selection.from());
        } else {
            if (!selection.from().isEmpty()) {
                parts.add("from " + selection.from());
            }
            if (!selection.to().isEmpty()) {
                parts.add("to " + selection.to());
            }
        }
        if (view == View.NETWORK && selection.of().equals("states")) {
            parts.add("states and other sides");
        }
        return parts.isEmpty() ? view.title() : view.title() + ": " + String.join(", ", parts);
    }

    private void add(List<String> parts, String before, String start, String end) {
        if (!end.isEmpty()) {
            parts.add(before + Picture.shortened(index.name(start + end), 80));
        }
    }
}

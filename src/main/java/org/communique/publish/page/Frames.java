package org.communique.publish.page;

import java.util.List;
import org.communique.publish.SiteSettings;

/** Makes what surrounds the pages of one site. */
public final class Frames {
    private final SiteSettings settings;

    public Frames(SiteSettings settings) {
        this.settings = settings;
    }

    /** The frame of a page directly below the start. */
    public Frame below(String path, String title) {
        return of(path, title, List.of(), List.of());
    }

    /**
     * The frame of a page.
     *
     * @param path the page's path
     * @param steps what lies between the start and the page
     * @param alternates the same in other formats
     */
    public Frame of(String path, String title, List<Value.Link> steps, List<Frame.Alternate> alternates) {
        String root = Addresses.root(path);
        List<Value.Link> crumbs = new java.util.ArrayList<>();
        if (!path.equals("/")) {
            crumbs.add(new Value.Link("Start", root));
        }
        crumbs.addAll(steps);
        return new Frame(
                title,
                settings.imprint().title(),
                settings.imprint().publisher(),
                settings.imprint().licence().toString(),
                root,
                List.copyOf(crumbs),
                alternates,
                "",
                "",
                "");
    }
}

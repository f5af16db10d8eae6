package org.communique.publish.page;

import java.util.List;

/**
 * What the page of one release says.
 *
 * @param version "2026.11.1"
 * @param issued the day that it carries, empty if none
 * @param quads how many there are
 * @param size of all files
 * @param base what its IRIs begin with
 * @param program which version of the program made it
 * @param licence the address of the data's licence
 * @param address where the release is, with a slash at its end, for the commands that fetch it
 * @param changes the address of the change report relative to the page, empty if there is none
 * @param groups its files
 * @param assessment what came of each check of how FAIR it is; none where it was not assessed
 */
public record ReleasePage(
        String version,
        String issued,
        String quads,
        String size,
        String base,
        String program,
        String licence,
        String address,
        String changes,
        List<Group> groups,
        List<Section.Grid> assessment) {
    /**
     * Files of one kind.
     *
     * @param note what is to be said of them, empty if nothing
     */
    public record Group(String anchor, String title, String note, List<Item> items) {}

    /**
     * A file, and those that describe it.
     *
     * @param path below the release, and the link to it
     * @param format in words
     * @param size in words
     * @param beside links to what describes it
     */
    public record Item(String path, String format, String size, String sha256, List<Value.Link> beside) {}
}

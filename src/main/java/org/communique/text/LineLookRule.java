package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/** Gives each line its look: the rules for captions, dates and furniture in the order in which they speak. */
final class LineLookRule {
    private static final String FRAME = "|";

    private final HeaderRule headers = new HeaderRule();
    private final FurnitureRule furniture = new FurnitureRule();
    private final PromptRule prompts = new PromptRule();
    private final ImprintRule imprints = new ImprintRule();
    private final CaptionRule captions = new CaptionRule();

    List<LineLook> looks(List<Line> lines) {
        List<LineLook> looks = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            looks.add(i > 0 && isFramed(lines.get(i - 1), lines.get(i)) ? LineLook.CAPTION : look(lines.get(i)));
        }
        return looks;
    }

    /** A picture's cell of a table that became text: the caption stands between bars. */
    private static boolean isFramed(Line before, Line line) {
        return before.text().equals(FRAME) && line.text().endsWith(FRAME) && line.words(2) > 1;
    }

    private LineLook look(Line line) {
        if (headers.isClock(line) || captions.isCreditOnly(line)) {
            return LineLook.FURNITURE;
        }
        if (captions.matches(line)) {
            return LineLook.CAPTION;
        }
        if (headers.isDateLine(line)) {
            return LineLook.DATE;
        }
        boolean page = furniture.matches(line) || prompts.matches(line) || imprints.matches(line);
        return page ? LineLook.FURNITURE : LineLook.PLAIN;
    }
}

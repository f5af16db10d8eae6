package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Token;

/** The sentences over which one pair of quotation marks reaches. */
record Quotation(int first, int last) {
    boolean holds(int sentence) {
        return first <= sentence && sentence <= last;
    }

    static List<Quotation> of(List<Scene> scenes) {
        List<Quotation> quotations = new ArrayList<>();
        int open = -1;
        int block = -1;
        for (Scene scene : scenes) {
            if (scene.sentence().sentence().block() != block) {
                open = -1;
                block = scene.sentence().sentence().block();
            }
            for (Token token : scene.sentence().tokens()) {
                if (token.form().equals("\"")) {
                    if (open < 0) {
                        open = scene.index();
                    } else {
                        if (open < scene.index()) {
                            quotations.add(new Quotation(open, scene.index()));
                        }
                        open = -1;
                    }
                }
            }
        }
        return quotations;
    }
}

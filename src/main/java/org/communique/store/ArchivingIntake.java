package org.communique.store;

import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.ArticleGraph;

/** Puts texts into the archive, many at a time, beside what an intake does with the articles. */
final class ArchivingIntake implements Intake {
    private static final int TEXTS_AT_A_TIME = 500;

    private final Intake intake;
    private final Archive archive;
    private final List<String> texts = new ArrayList<>();

    ArchivingIntake(Intake intake, Archive archive) {
        this.intake = intake;
        this.archive = archive;
    }

    @Override
    public PreparedArticle prepare(ArticleGraph article) {
        return intake.prepare(article);
    }

    @Override
    public Placement place(PreparedArticle article) {
        texts.add(article.graph().text());
        if (texts.size() == TEXTS_AT_A_TIME) {
            flush();
        }
        return intake.place(article);
    }

    /** When this returns, the texts survive a crash; only then may the edition be committed. */
    void flush() {
        archive.put(texts);
        texts.clear();
    }
}

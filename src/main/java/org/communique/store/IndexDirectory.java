package org.communique.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * The folder of the text index. A commit of Lucene brings some twenty small files to the disk, among them one for each
 * segment in which something was deleted; one after the other they take as long as all the rest of a small edition.
 */
final class IndexDirectory extends FilterDirectory {
    IndexDirectory(Directory folder) {
        super(folder);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        Flush.all(names, name -> in.sync(List.of(name)));
    }
}

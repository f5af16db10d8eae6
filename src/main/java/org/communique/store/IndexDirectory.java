package org.communique.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The folder of the text index. A commit of Lucene asks for all files of the index to be brought to the disk, among them
 * those that an earlier commit brought there; the disk takes its time for these too. A file of an index is written once
 * and never changed, so here each goes once, and those of one commit go together.
 */
final class IndexDirectory extends FilterDirectory {
    private final Set<String> onDisk = ConcurrentHashMap.newKeySet();

    IndexDirectory(Directory folder) {
        super(folder);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        onDisk.remove(name);
        return super.createOutput(name, context);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        onDisk.remove(target);
        super.rename(source, target);
        if (onDisk.remove(source)) {
            onDisk.add(target);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        onDisk.remove(name);
        super.deleteFile(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> files =
                names.stream().filter(name -> !onDisk.contains(name)).toList();
        Flush.all(files, name -> in.sync(List.of(name)));
        onDisk.addAll(files);
    }
}

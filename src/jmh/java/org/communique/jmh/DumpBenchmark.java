package org.communique.jmh;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.IriMinter;
import org.communique.release.Dump;

/**
 * How many quads a second a release writes as N-Quads out of a store, beside what RIOT parses of the same file in the same
 * run: {@code bin/benchmark dump [QUADS]}. Time is of the clock and of the processor, since others may use the machine too.
 * Both run in a heap that does not grow with the number of quads.
 */
public final class DumpBenchmark {
    private static final int ROUNDS = 2;
    private static final String HEAP = "-Xmx300m";
    private static final String BASE = "http://localhost:3330/";
    private static final IriMinter MINTER = new IriMinter(BASE);
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private DumpBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        JenaSystem.init();
        if (arguments.length == 3 && arguments[0].equals("measure")) {
            measure(Path.of(arguments[1]), Long.parseLong(arguments[2]));
            return;
        }
        long wanted = arguments.length > 0 ? Long.parseLong(arguments[0].replace("_", "")) : 5_000_000;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "dump-benchmark");
        try {
            long held = filled(folder, wanted);
            // In a process of its own: its heap is far smaller than the one that the loader needs, however many quads there are.
            int code = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            HEAP,
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            DumpBenchmark.class.getName(),
                            "measure",
                            folder.toString(),
                            Long.toString(held))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("dump: the measuring process ended with " + code + " (expected: 0)");
            }
        } finally {
            remove(folder);
        }
    }

    private static long filled(Path folder, long wanted) {
        Dataset store = TDB2Factory.connectDataset(folder.resolve("store").toString());
        try {
            return fill(store, wanted);
        } finally {
            TDBInternal.expel(store.asDatasetGraph());
        }
    }

    private static void measure(Path folder, long held) throws IOException {
        long memory = Math.clamp(Runtime.getRuntime().maxMemory() / 10, 16L << 20, 96L << 20);
        Dataset store = TDB2Factory.connectDataset(folder.resolve("store").toString());
        try {
            System.out.printf("%,d quads, %d MB of heap at most%n", held, Runtime.getRuntime().maxMemory() >> 20);
            System.out.println("step   seconds  quads/s  CPU seconds  quads/CPU s");
            for (int round = 0; round < ROUNDS; round++) {
                Dump dump = new Dump(store, MINTER, Files.createDirectories(folder.resolve("round-" + round)));
                store.begin(ReadWrite.READ);
                try {
                    measure("dump ", held, () -> dump.write(memory));
                } finally {
                    store.end();
                }
                measure("parse", held, dump::read);
            }
        } finally {
            store.close();
        }
    }

    private static void measure(String name, long quads, Step step) throws IOException {
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - clock) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        System.out.printf(
                "%s  %7.1f  %,7.0f  %11.1f  %,11.0f%n",
                name, seconds, quads / seconds, cpuSeconds, quads / cpuSeconds);
    }

    /** Fills a store with graphs of articles, told apart by their names, until there are as many quads as wanted. */
    private static long fill(Dataset store, long wanted) {
        Stages stages = Stages.ofProject();
        List<ArticleGraph> graphs = stages.graphs(new Articles().of(3_000, 60));
        DataLoader loader = LoaderFactory.phasedLoader(store.asDatasetGraph(), LoaderOps.outputToLog());
        loader.startBulk();
        StreamRDF out = loader.stream();
        long count = 0;
        for (int copy = 0; count < wanted; copy++) {
            for (ArticleGraph graph : graphs) {
                String name = graph.name().getURI();
                String id = name.substring((BASE + "graph/").length());
                Node copied = NodeFactory.createURI(name + "-" + copy);
                for (var triples = graph.graph().find(); triples.hasNext(); count++) {
                    var triple = triples.next();
                    String number = "-" + copy;
                    out.quad(Quad.create(
                            copied,
                            renamed(triple.getSubject(), id, number),
                            triple.getPredicate(),
                            renamed(triple.getObject(), id, number)));
                }
            }
        }
        loader.finishBulk();
        return count;
    }

    private static Node renamed(Node node, String id, String number) {
        if (!node.isURI() || !node.getURI().startsWith(BASE + id)) {
            return node;
        }
        int end = BASE.length() + id.length();
        return NodeFactory.createURI(node.getURI().substring(0, end) + number + node.getURI().substring(end));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.communique.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;

/**
 * Measures how a store grows, for {@code bin/benchmark merge}: publishes invented articles as one edition into an empty
 * store, then some more, one by one, first those in which the compiler still learns. Times are given by the clock and, since
 * a busy machine stretches that, as processor time of all threads and of the one that writes; and how many files were
 * brought to the disk.
 */
final class MergeBenchmark {
    private static final int ONE_BY_ONE = 200;
    /** After so many editions of a single article the compiler knows their way; until then it takes one of two cores. */
    private static final int WARMING = 40;

    private static final int AHEAD = 64;
    private static final String FORCE = "jdk.FileForce";

    private final ReportMapper mapper = Worlds.mapper();

    MergeBenchmark() {}

    /** @param arguments how many articles, for each store to be measured */
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("1000", "10000", "100000");
        for (String size : sizes) {
            Path folder = Files.createTempDirectory("communique-merge");
            try (Store store = Store.open(folder, Worlds.settings())) {
                new MergeBenchmark().measure(store, Integer.parseInt(size));
            } finally {
                delete(folder);
            }
        }
    }

    /** Thirty events for a hundred articles, and as many people as the articles name forty times each. */
    private static Newsroom newsroom(int articles) {
        return new Newsroom(7, Math.max(20, articles / 20), Math.max(5, articles * 3 / 10));
    }

    /** Publishes so many invented articles as one edition. */
    void fill(Store store, int articles) {
        Newsroom newsroom = newsroom(articles);
        store.publish(intake -> publish(newsroom, articles, intake));
    }

    private void measure(Store store, int articles) throws IOException {
        Newsroom newsroom = newsroom(articles);
        Watch whole = Watch.start();
        fill(store, articles);
        Time all = whole.stop();
        System.out.printf(
                "%d articles: %.1f s, %.1f s of processor, revision %s%n",
                articles, all.clock(), all.processor(), store.revision());
        List<Time> singles = new ArrayList<>();
        try (Recording recording = new Recording()) {
            recording.enable(FORCE).withoutThreshold().withoutStackTrace();
            recording.start();
            for (int number = articles; number < articles + WARMING + ONE_BY_ONE; number++) {
                ArticleGraph article = mapper.map(newsroom.article(number));
                Watch one = Watch.start();
                store.publish(List.of(article));
                singles.add(one.stop());
            }
            recording.stop();
            print("one more, the first " + WARMING, singles.subList(0, WARMING));
            print("one more, the next " + ONE_BY_ONE, singles.subList(WARMING, singles.size()));
            System.out.printf("files brought to the disk\t%.0f each%n", forces(recording) / (double) singles.size());
        }
    }

    private static void print(String which, List<Time> times) {
        System.out.println(which + "\tp50\tp90\tp95\tp99\tslowest");
        print("ms by the clock", times, Time::clock);
        print("ms of processor", times, Time::processor);
        print("ms of processor, writer alone", times, Time::ofThread);
    }

    private static void print(String what, List<Time> times, ToDoubleFunction<Time> seconds) {
        double[] sorted = times.stream().mapToDouble(seconds).sorted().toArray();
        System.out.print(what);
        for (double part : new double[] {0.5, 0.9, 0.95, 0.99, 1}) {
            System.out.printf("\t%.0f", sorted[(int) Math.ceil(part * sorted.length) - 1] * 1_000);
        }
        System.out.println();
    }

    /** How often a file was brought to the disk: what the clock waits for, and a processor does not show. */
    private static long forces(Recording recording) throws IOException {
        Path file = Files.createTempFile("communique-merge", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(FORCE))
                    .count();
        } finally {
            Files.delete(file);
        }
    }

    /** Another thread maps ahead of the one that publishes, as the pipeline's threads do. */
    private void publish(Newsroom newsroom, int articles, Intake intake) {
        try (ExecutorService mapping = Executors.newSingleThreadExecutor()) {
            Deque<Future<PreparedArticle>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < articles || !ahead.isEmpty()) {
                if (next < articles && ahead.size() < AHEAD) {
                    int number = next++;
                    ahead.add(mapping.submit(() -> intake.prepare(mapper.map(newsroom.article(number)))));
                } else {
                    intake.place(ahead.remove().get());
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Seconds. */
    private record Time(double clock, double processor, double ofThread) {}

    private record Watch(long clock, long processor, long ofThread) {
        static Watch start() {
            return new Watch(System.nanoTime(), processorTime(), threadTime());
        }

        Time stop() {
            return new Time(
                    (System.nanoTime() - clock) / 1e9,
                    (processorTime() - processor) / 1e9,
                    (threadTime() - ofThread) / 1e9);
        }

        private static long processorTime() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }

        private static long threadTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}

package org.communique.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.article.Article;
import org.communique.event.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles of 3 kB a second on one core: to a report, to N-Quads, and to N-Quads that the shapes admit.
 *
 * <p>They are read as {@code publish} reads them, twenty at a time stage by stage. The memory is laid out as the launcher lays it out for {@code publish}; the compiler needs two minutes for all rules.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "-XX:+UseCompactObjectHeaders",
            "-XX:InlineSmallCode=1200"
        })
public class ReadingBenchmark {
    /** So many are read stage by stage. */
    private static final int BATCH = 20;

    private final Stages stages = Stages.ofProject();
    private final List<Article> articles = new Articles().of(3_000, 5 * BATCH);
    private int next;

    private List<Article> next() {
        next = (next + BATCH) % articles.size();
        return articles.subList(next, next + BATCH);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Report> reports() {
        return stages.reports(next());
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<byte[]> quads() {
        return stages.quads(next());
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<byte[]> admittedQuads() {
        return stages.admittedQuads(next());
    }
}

package org.communique.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one article by its length: 1 MB may cost 400 times what 3 kB cost. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class LengthBenchmark {
    private final Stages stages = Stages.ofProject();
    private List<Article> articles = List.of();
    private int next;

    @Param({"3000", "30000", "1000000"})
    int length;

    @Setup
    public void prepare() {
        articles = new Articles().of(length, Math.max(1, 300_000 / length));
    }

    @Benchmark
    public List<byte[]> quads() {
        next = (next + 1) % articles.size();
        return stages.quads(List.of(articles.get(next)));
    }
}

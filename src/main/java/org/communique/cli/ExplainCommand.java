package org.communique.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    ExplainCommand(Session session) {}

    @Override
    public Integer call() {
        return 0;
    }
}

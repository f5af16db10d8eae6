package org.communique.publish;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The site behind a port: an embedded Fuseki without modules, without datasets of its own and so without any operation
 * that could write. All it answers comes from the {@link Site}.
 */
public final class Server implements AutoCloseable {
    private static final int FEWEST_THREADS = 8;
    private static final int MOST_THREADS = 64;
    private static final long IDLE_MILLISECONDS = 30_000;

    /** Fuseki sets megabytes, which are made anew for each answer: that takes longer than the answer itself. */
    private static final int OUTPUT_BUFFER = 32 << 10;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts to listen where the settings say.
     *
     * @throws IllegalStateException if the port cannot be had
     */
    public static Server start(Site site, SiteSettings settings) {
        JenaSystem.init();
        // A query in a form takes up to nine bytes for one character.
        int longestBody = settings.limits().queryCharacters() * 9 + 1024;
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.door().port())
                .fusekiModules(FusekiModules.empty())
                .enablePing(false)
                .enableStats(false)
                .enableMetrics(false)
                .enableCompact(false)
                .enableTasks(false)
                .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                .addServlet("/*", new SiteServlet(site, longestBody))
                .build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.door().host());
                socket.setIdleTimeout(IDLE_MILLISECONDS);
                HttpConfiguration http =
                        socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                http.setSendServerVersion(false);
                http.setOutputBufferSize(OUTPUT_BUFFER);
            }
        }
        fuseki.start();
        site.warm();
        return new Server(fuseki);
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Waits until it is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Stops to listen. The site and the store stay open. */
    @Override
    public void close() {
        fuseki.stop();
    }
}

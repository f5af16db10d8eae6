package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Map;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void healthTellsTheRevision() {
        assertThat(site.get("/health").body()).isEqualTo("{\"status\":\"ok\",\"revision\":\"revision-1\"}\n");
    }

    @Test
    void itListensOnLoopbackOnly() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> connect(address)).isInstanceOf(IOException.class);
                }
            }
        }
        connect(InetAddress.getLoopbackAddress());
    }

    private void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, site.port()), 2000);
        }
    }

    @Test
    void stylesheetIconAndRobotsAreServed() {
        assertThat(site.get("/static/site.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(site.get("/favicon.svg").headers().firstValue("Content-Type"))
                .contains("image/svg+xml");
        assertThat(site.get("/robots.txt").body()).contains("User-agent");
    }

    @Test
    void thePagesAnswerWithoutAPort() {
        Response page = site.site().answer(Request.get(RunningSite.SESSION + ".html", Map.of()));
        Response table = site.site().answer(Request.get("/sparql?query=ASK%7B%7D&format=csv", Map.of()));

        assertThat(page.status()).isEqualTo(Status.OK);
        assertThat(page.body().text())
                .isEqualTo(site.get(RunningSite.SESSION + ".html").body());
        assertThat(table.body().text()).contains("true");
    }

    @Test
    void theFirstPageTellsTheNumbers() {
        String page = site.get("/", "Accept", "text/html").body().replaceAll("\\s+", " ");

        assertThat(page)
                .contains("<strong>4</strong> articles", "<strong>7</strong> events", "<strong>1</strong> series")
                .contains("The newest article is of <time>2025-09-03</time>", "Start here", "Revision revision-1.");
    }

    @Test
    void searchFindsNamesWithoutTheirMarks() {
        assertThat(site.get("/search?q=chien").body()).contains("Hoàng Xuân Chiến");
        assertThat(site.get("/search?q=CHI%E1%BA%BEN+hoa").body()).contains("Hoàng Xuân Chiến");
        assertThat(site.get("/search?q=nobody").body()).contains("Nothing found for “nobody”.");
        assertThat(site.get("/search?q=%2B*%3A*%20AND%20%22").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenRequestIsAnswered() {
        assertThat(site.get("/search?q=%25ZZ").statusCode()).isEqualTo(200);
        assertThat(site.site().answer(Request.get("/search?q=%ZZ", Map.of())).status())
                .isEqualTo(Status.BAD_REQUEST);
        assertThat(site.get("/event/?page=x").statusCode()).isEqualTo(400);
        assertThat(site.get("/event/?page=9").statusCode()).isEqualTo(200);
    }
}

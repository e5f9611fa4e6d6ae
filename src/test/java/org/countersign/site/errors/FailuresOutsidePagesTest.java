package org.countersign.site.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no browser sends. */
@QuarkusTest
@Tag("web")
class FailuresOutsidePagesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /sign-in HTTP/1.1,        ,            text/html
            GET /account HTTP/1.1,        ,            text/html
            GET /api/v1/me HTTP/1.1,      ,            application/problem+json
            GET /q/health/live HTTP/1.1,  ,            text/html
            GET /account HTTP/1.1,        Host: a b,   text/html
            GET /account HTTP/1.1,        Host: [::,   text/html
            """)
    void aRequestThatCannotBeUnderstoodIsRefusedAndNoFailureOfOurs(String line, String host, String type)
            throws IOException {
        assertThat(answer(line + "\r\n" + (host == null ? "" : host + "\r\n")))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: " + type);
    }

    private static String answer(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

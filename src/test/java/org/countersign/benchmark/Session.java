package org.countersign.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A person of the demo centre, signed in by cookie. Any answer but the expected one ends the measuring. */
final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "difficult customers welcome";
    private static final String TOKEN = "csrf-token";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Session(URI address) {
        this.address = address;
    }

    static Session of(String userName, Program program) throws IOException, InterruptedException {
        return of(userName, PASSWORD, program);
    }

    static Session of(String userName, String password, Program program) throws IOException, InterruptedException {
        Session session = new Session(program.address());
        session.get("/sign-in");
        String form = "userName=" + userName + "&password=" + encoded(password) + "&" + TOKEN + "="
                + encoded(session.token());
        session.send(
                session.to("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                303);
        return session;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No page has given the cookie " + TOKEN + " yet."))
                .getValue();
    }

    /** As a browser asks for it, packed where the program packs it. */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(to(path).header("Accept-Encoding", "gzip"), 200);
    }

    byte[] getPlain(String path) throws IOException, InterruptedException {
        return send(to(path), 200);
    }

    JsonNode getJson(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(to(path).setHeader("Accept", "application/json"), 200));
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return sent("POST", path, body, 200);
    }

    JsonNode sent(String method, String path, Object body, int expected) throws IOException, InterruptedException {
        return JSON.readTree(send(
                to(path).setHeader("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token())
                        .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))),
                expected));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html,application/pdf");
    }

    private byte[] send(HttpRequest.Builder asked, int expected) throws IOException, InterruptedException {
        HttpRequest request = asked.build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                    + response.statusCode() + " instead of " + expected + ":\n"
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }
}

package org.countersign.site.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms no browser sends: somebody who is signed in, at the door or a stranger is told so, and nobody waits for more. */
@QuarkusTest
@Tag("web")
class UnreadableFormTest {

    private static final String FORMS = """
        application/x-www-form-urlencoded                | a=%
        application/x-www-form-urlencoded                | %zz=1
        multipart/form-data; boundary=x                  | nothing in parts
        multipart/form-data; boundary=x                  | --x~Content-Disposition: form-data; name="a"~~cut off
        multipart/form-data; boundary=x                  | --x~Content-Disposition: form-data~~nameless~--x--
        multipart/form-data; boundary=x                  | --x~Content-Disposition: form-data; name="a"~Content-Type: text/plain; charset=none~~c~--x--
        """;

    /** Only where nobody adds files; elsewhere it is a form of somebody whose session ended. */
    private static final String A_FILE = """
        multipart/form-data; boundary=x                  | --x~Content-Disposition: form-data; name="a"; filename="b"~~c~--x--
        """;

    @TestHTTPResource("/")
    URI here;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FORMS + A_FILE)
    void isRefusedAtTheDoor(String type, String body) throws Exception {
        assertThat(post("/sign-in", type, body)).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FORMS)
    void isRefusedWhereOneHasToBeSignedIn(String type, String body) throws Exception {
        assertThat(post("/account/password", type, body)).isEqualTo(400);
    }

    private int post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(here.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .header("Origin", "http://" + here.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body.replace("~", "\r\n")))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
        return answer.statusCode();
    }
}

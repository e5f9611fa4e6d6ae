package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.site.PlayedActor;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("web")
class BodyLimitsTest {

    private static final int MEGABYTE = 1 << 20;
    private static final BodyPublisher LARGE = BodyPublishers.ofByteArray(new byte[11 * MEGABYTE]);

    /** In pieces, as a program does that does not know how much there will be. */
    private static final BodyPublisher UNMEASURED =
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]));

    @Test
    void aLongStoryIsTakenWhole() {
        String story = "Once more the queue reached the door. ".repeat(30_000);
        Response answer = Visitor.nia().send("/gallery", "/gallery", Map.of("title", "", "story", story));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(story);
    }

    @Test
    void aFormOfManyFieldsIsTakenAndOneOfFarTooManyIsRefused() {
        assertThat(fields(900).statusCode()).isEqualTo(303);
        assertThat(fields(1_100).statusCode()).isEqualTo(413);
    }

    private static Response fields(int number) {
        Map<String, Object> typed = new HashMap<>();
        IntStream.range(0, number).forEach(i -> typed.put("comment" + i, "A"));
        typed.put("title", "A");
        return Visitor.nia().send("/gallery", "/gallery", typed);
    }

    @Test
    void aFormLargerThanAnyTextIsRefusedWithASentence() throws Exception {
        HttpResponse<String> answer = send("/gallery", "application/x-www-form-urlencoded", LARGE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large, so nothing was recorded.");
    }

    @Test
    void theJsonRefusesWhatIsTooLargeWithAProblem() throws Exception {
        HttpResponse<String> answer = send("/api/v1/gallery/pieces", "application/json", LARGE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:countersign:problem:too-large");
    }

    @Test
    void aBodyOfUnknownSizeIsAskedForItsSize() throws Exception {
        HttpResponse<String> answer = send("/api/v1/gallery/pieces", "application/json", UNMEASURED);
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("The size of what is sent must be said first.");
    }

    @Test
    void whereFilesAreTakenMoreIsTakenAndItsSizeNeedNotBeKnown() throws Exception {
        for (BodyPublisher body : new BodyPublisher[] {LARGE, UNMEASURED}) {
            assertThat(send("/api/v1/gallery/bytes", "application/octet-stream", body)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> send(String path, String type, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .header(PlayedActor.HEADER, "nia")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

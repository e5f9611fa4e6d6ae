package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("web")
class SecurityHeadersTest {

    private final Visitor visitor = Visitor.stranger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery",
                "/gallery/nothing",
                "/gallery/failing/fault",
                "/api/v1/gallery/nothing",
                "/assets/countersign.css",
                "/q/openapi"
            })
    void everyAnswerSaysWhatMayRunAndWhoMayFrameIt(String path) {
        Response answer = visitor.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("over plain HTTP")
                .isNull();
    }

    @Test
    void aPageIsAskedForAnewAndTheJsonIsNeverKept() {
        assertThat(visitor.get("/gallery").header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(visitor.get("/api/v1/gallery/nothing").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void everyFileAPageLinksToIsThereAndKeptForGood() {
        for (String address : visitor.get("/gallery").htmlPath().<String>getList("html.head.link.@href")) {
            Response file = visitor.get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.header("Cache-Control")).as(address).isEqualTo("public, max-age=31536000, immutable");
        }
    }

    @Test
    void aFileWithoutItsVersionIsNotKeptForGood() {
        assertThat(visitor.get("/assets/countersign.css").header("Cache-Control"))
                .doesNotContain("immutable");
        assertThat(visitor.get("/webjars/nothing.css").header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void theCookieOfTheFormTokenIsOutOfReachOfScriptsAndOtherSites() {
        String cookie =
                visitor.get("/gallery").getHeaders().getValues("Set-Cookie").toString();
        assertThat(cookie).contains("csrf-token=", "HTTPOnly", "SameSite=Lax");
    }

    @Test
    void signingOutMakesTheBrowserForgetWhatItShowed() {
        assertThat(visitor.request().formParam("a", "b").post("/sign-out").header("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
    }

    @Test
    void swaggerUiMayStartItself() {
        assertThat(visitor.get("/q/swagger-ui/").header("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-inline'");
    }
}

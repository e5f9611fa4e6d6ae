package org.countersign.portfolio.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.portfolio.store.Store;
import org.countersign.site.Role;
import org.countersign.site.arrival.SlowSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class FileServingTest {

    @Inject
    Learners learners;

    @Inject
    Store store;

    private OnUnit lee;
    private String piece;

    @BeforeEach
    void start() {
        lee = learners.onLegacyUnit();
        piece = UUID.randomUUID().toString();
        lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", piece, "draft", learners.inOrder(lee.claim("C4.1.1"))))
                .post("/api/v1/pieces")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotShownIsSavedUnderANameMadeForPeople() {
        add("<b>.pdf", Samples.PDF).then().statusCode(200);
        String file = submitted();

        get(file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + name("pdf") + "\""))
                .header("Content-Security-Policy", containsString("default-src 'none'; sandbox"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("private, no-cache"));
        assertThat(get(file).asByteArray()).isEqualTo(Samples.PDF);
    }

    @Test
    void aPictureIsShownAndATextIsNeverTakenForAPage() {
        add("photo.png", Samples.PNG).then().statusCode(200);
        String picture = submitted();
        get(picture).then().contentType("image/png").header("Content-Disposition", startsWith("inline; filename="));
        start();
        add("page.html", Samples.bytes("Once I wrote <script>alert(1)</script> to a customer."))
                .then()
                .statusCode(200);

        get(submitted())
                .then()
                .contentType(equalTo("text/plain; charset=UTF-8"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes=0-3      | 206 | bytes 0-3/SIZE   | I st
            bytes=2-5      | 206 | bytes 2-5/SIZE   | stay
            bytes=-9       | 206 | bytes LAST9/SIZE | accepted.
            bytes=999999-  | 416 | bytes */SIZE     | ''
            bytes=0-1,3-4  | 200 |                  | whole
            bytes=5-2      | 200 |                  | whole
            lines=1-2      | 200 |                  | whole
            """)
    void aPlayerSeeksByAskingForParts(String range, int status, String contentRange, String content) {
        add("note.txt", Samples.TEXT).then().statusCode(200);
        String file = submitted();
        int size = Samples.TEXT.length;

        Response response = lee.person().basic().header("Range", range).get(file);

        assertThat(response.statusCode()).isEqualTo(status);
        if (contentRange != null) {
            assertThat(response.header("Content-Range"))
                    .isEqualTo(contentRange
                            .replace("LAST9", (size - 9) + "-" + (size - 1))
                            .replace("SIZE", Integer.toString(size)));
        }
        if (status < 400) {
            assertThat(response.asByteArray())
                    .isEqualTo(content.equals("whole") ? Samples.TEXT : Samples.bytes(content));
        }
    }

    @Test
    void whatABrowserHasItIsNotSentAgainAndAPartOfSomethingElseIsTheWhole() {
        add("note.txt", Samples.TEXT).then().statusCode(200);
        String file = submitted();
        String tag = get(file).header("ETag");

        lee.person().basic().header("If-None-Match", tag).get(file).then().statusCode(304);
        lee.person()
                .basic()
                .header("Range", "bytes=0-3")
                .header("If-Range", tag)
                .get(file)
                .then()
                .statusCode(206);
        lee.person()
                .basic()
                .header("Range", "bytes=0-3")
                .header("If-Range", "\"something else\"")
                .get(file)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTML    | 415 | file-type
            SVG     | 415 | file-type
            ELF     | 415 | file-type
            OLE     | 415 | file-type
            MACROS  | 415 | file-type
            ARCHIVE | 415 | file-type
            BOMB    | 415 | file-type
            EMPTY   | 400 | file-empty
            """)
    void aHostileFileIsRefusedAndLeavesNothing(String what, int status, String code) {
        byte[] content =
                switch (what) {
                    case "HTML" -> Samples.HTML;
                    case "SVG" -> Samples.SVG;
                    case "ELF" -> Samples.ELF;
                    case "OLE" -> Samples.OLE;
                    case "MACROS" -> Samples.docx("word/vbaProject.bin", "x");
                    case "ARCHIVE" -> Samples.zip("photo.png", "x");
                    case "BOMB" -> Samples.bomb();
                    default -> new byte[0];
                };

        add("holiday.jpg", content).then().statusCode(status).body("errors[0].code", equalTo(code));

        lee.person().basic().get("/api/v1/pieces/" + piece + "/draft").then().body("files.size()", equalTo(0));
    }

    @Test
    void aReceiptSaysWhatKindOfThingItIsAndWhatIsNoticedInIt() {
        add("voice-note.amr", Samples.AMR)
                .then()
                .statusCode(200)
                .body("kind", equalTo("audio"))
                .body("noticed.code", equalTo(java.util.List.of("sound-not-heard")))
                .body("noticed[0].sentence", equalTo("Not every browser plays its sound (AMR)."))
                .body("noticed[0].wayOut", equalTo("Save it as MP3, M4A or MP4 and add that."));
        add("note.pdf", Samples.PDF)
                .then()
                .statusCode(200)
                .body("kind", equalTo("document"))
                .body("noticed.size()", equalTo(0));
    }

    @Test
    void anEmailIsReadInTheJsonAndSavedNeverOpened() {
        byte[] email =
                Samples.bytes("From: Jo <jo@example.org>\nDate: Thu, 12 Nov 2026 10:14:00 +0000\nSubject: Delivery\n"
                        + "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Thank you<script>alert(1)</script></p>");
        add("customer.eml", email).then().statusCode(200).body("kind", equalTo("email"));
        String file = submitted();

        get(file + "/email")
                .then()
                .statusCode(200)
                .body("from", equalTo("Jo <jo@example.org>"))
                .body("sentAt", equalTo("2026-11-12T10:14:00Z"))
                .body("subject", equalTo("Delivery"))
                .body("text", equalTo("Thank you"))
                .body("attachments.size()", equalTo(0));
        get(file)
                .then()
                .contentType("message/rfc822")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + name("eml") + "\""));
    }

    @Test
    void whatIsNoEmailIsNotReadAsOneNorByWhoMayNotSeeIt() {
        add("note.txt", Samples.TEXT).then().statusCode(200);
        String file = submitted();

        get(file + "/email").then().statusCode(404);
        learners.somebody(Role.LEARNER).basic().get(file + "/email").then().statusCode(404);
    }

    @Test
    void aTableKeepsTheEndingASpreadsheetOpens() {
        add("complaints.csv", Samples.bytes("Date,Customer\n12/11/2026,C07\n"))
                .then()
                .statusCode(200);

        get(submitted())
                .then()
                .contentType(equalTo("text/csv; charset=UTF-8"))
                .header("Content-Disposition", equalTo("inline; filename=\"" + name("csv") + "\""));
    }

    @Test
    void aPieceHoldsTwentyFiles() {
        for (int number = 0; number < 20; number++) {
            add("note-" + number + ".txt", Samples.bytes("note " + number))
                    .then()
                    .statusCode(200);
        }

        add("one-more.txt", Samples.TEXT)
                .then()
                .statusCode(400)
                .body(
                        "errors[0].sentence",
                        equalTo(
                                "“one-more.txt” was not added: you can add up to 20 files. Remove one you do not need, or make "
                                        + "another piece."));
    }

    @Test
    void aFileOfADraftIsItsLearnersAloneAndGoneWhenItIsTakenOut() {
        String file = add("note.txt", Samples.TEXT).then().extract().path("content");
        String id = file.substring(file.lastIndexOf('/') + 1);
        get(file).then().statusCode(200);
        learners.allocated(lee.enrolment(), Role.ASSESSOR, org.countersign.rules.Capacity.ASSESSOR)
                .basic()
                .get(file)
                .then()
                .statusCode(404);

        lee.person()
                .basic()
                .delete("/api/v1/pieces/" + piece + "/draft/files/" + id)
                .then()
                .statusCode(200)
                .body("files.size()", equalTo(0));

        get(file).then().statusCode(404);
    }

    @Test
    void severalFilesComeAsAFormSendsThemAndAllThatIsWrongIsSaid() {
        lee.person()
                .basic()
                .multiPart("files", "one.txt", Samples.TEXT, "text/plain")
                .multiPart("files", "two.pdf", Samples.HTML, "application/pdf")
                .multiPart("files", "three.png", Samples.SVG, "image/png")
                .post("/api/v1/pieces/" + piece + "/draft/files")
                .then()
                .statusCode(415)
                .body("errors.size()", equalTo(2));

        lee.person()
                .basic()
                .get("/api/v1/pieces/" + piece + "/draft")
                .then()
                .body("files.name", equalTo(java.util.List.of("one.txt")));
    }

    @Test
    void whoeverDoesNotReadWhatTheyAskedForKeepsNobodyElseWaiting() throws Exception {
        byte[] large =
                new String(Samples.TEXT, StandardCharsets.UTF_8).repeat(130_000).getBytes(StandardCharsets.UTF_8);
        add("log.txt", large).then().statusCode(200);
        String file = submitted();
        List<SlowSocket> unread = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                unread.add(SlowSocket.ask(file, lee.person()));
            }
            List<SlowSocket> refused = new ArrayList<>();
            for (SlowSocket socket : unread) {
                if (socket.status().startsWith("HTTP/1.1 429")) {
                    refused.add(socket);
                }
            }
            assertThat(refused).hasSize(20);
            assertThat(refused.get(0).answered()).contains("You are sending too many files at once.");
            learners.onLegacyUnit().person().basic().get("/api/v1/me").then().statusCode(200);
        } finally {
            for (SlowSocket socket : unread) {
                socket.close();
            }
        }
    }

    @Test
    void theStoreHoldsWhatWasSent() throws Exception {
        String sha256 = add("note.txt", Samples.TEXT).then().extract().path("sha256");

        try (var kept = store.read(sha256, 0, 1_000).orElseThrow()) {
            assertThat(Arrays.equals(kept.readAllBytes(), Samples.TEXT)).isTrue();
        }
    }

    private String name(String ending) {
        return "FE2D-04_E01_work-product_" + learners.today().minusDays(3) + "." + ending;
    }

    private Response add(String name, byte[] content) {
        return lee.person()
                .basic()
                .contentType(ContentType.BINARY)
                .body(content)
                .put("/api/v1/pieces/{piece}/draft/files/{name}", piece, name);
    }

    private String submitted() {
        String id = lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", UUID.randomUUID().toString(), "revision", 1))
                .post("/api/v1/pieces/" + piece + "/versions")
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
        return "/api/v1/files/" + id;
    }

    private Response get(String path) {
        return lee.person().basic().get(path);
    }
}

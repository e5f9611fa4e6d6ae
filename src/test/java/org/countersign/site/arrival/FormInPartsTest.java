package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormInPartsTest {

    private static final String END = "--b--\r\n";
    private static final String LONG = "Ł stood at the counter. ".repeat(4_000);

    @TempDir
    Path folder;

    @Test
    void itsTextIsReadAndItsFilesAreOnTheDiskUntilItIsDropped() throws IOException {
        FormInParts form = form(true);
        take(
                form,
                field("title", "A refund")
                        + field("account", LONG)
                        + file("log.txt", "On Friday")
                        + file("", "")
                        + END);

        FormData read = form.form();

        assertThat(values(read, "title")).containsExactly("A refund");
        assertThat(values(read, "account")).containsExactly(LONG);
        assertThat(read.get("files")).extracting(FormValue::getFileName).containsExactly("log.txt", "");
        assertThat(read.getFirst("files").getFileItem().getFile()).hasContent("On Friday");
        form.drop();
        assertThat(left()).isEmpty();
    }

    @Test
    void ofSomebodyUnknownNothingOfAFileIsKeptButItsName() throws IOException {
        FormInParts form = form(false);
        take(form, field("title", "A refund") + file("log.txt", LONG) + END);

        assertThat(form.form().getFirst("files").getFileName()).isEqualTo("log.txt");
        assertThat(values(form.form(), "title")).containsExactly("A refund");
        assertThat(left()).isEmpty();
    }

    @Test
    void textIsReadInTheLettersItsPartNames() throws IOException {
        FormInParts form = form(true);
        String part =
                "--b\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\r\nZoë\r\n";
        form.take((part + END).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(values(form.form(), "note")).containsExactly("Zoë");
    }

    @Test
    void moreTextThanMayBeIsRefusedAndFilesAreNoText() throws IOException {
        FormInParts form = form(true);
        take(form, file("log.txt", LONG.repeat(3)));

        assertTooLarge(form, field("account", LONG.repeat(2)));
    }

    @Test
    void namesAndHeadersAreBoundedToo() {
        assertTooLarge(form(false), "--b\r\nContent-Disposition: form-data; name=\"" + "n".repeat(70_000));
    }

    @Test
    void soAreItsFields() {
        assertTooLarge(form(true), field("a", "").repeat(101));
    }

    @Test
    void oneThatIsCutOffIsNoForm() throws IOException {
        FormInParts form = form(true);
        take(form, field("title", "A refund"));

        assertThatThrownBy(form::form)
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining("400");
    }

    @Test
    void whatComesAfterItWasDroppedLeavesNothing() throws IOException {
        FormInParts form = form(true);
        take(form, file("log.txt", LONG));
        form.drop();
        take(form, file("second.txt", LONG) + END);

        assertThat(left()).isEmpty();
    }

    private FormInParts form(boolean keepsFiles) {
        return new FormInParts(folder, "b", new FormInParts.Limits(100, 150_000, 64 * 1024, keepsFiles));
    }

    private static void take(FormInParts form, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += 1_000) {
            form.take(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1_000)));
        }
    }

    private static void assertTooLarge(FormInParts form, String text) {
        assertThatThrownBy(() -> take(form, text))
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining("413");
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private static List<String> values(FormData form, String name) {
        return form.get(name).stream().map(FormValue::getValue).toList();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

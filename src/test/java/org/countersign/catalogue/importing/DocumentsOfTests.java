package org.countersign.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;

/** Published documents that an administrator has brought in. */
@ApplicationScoped
public class DocumentsOfTests {

    /** In which something is not certain. */
    private static final List<String> LAMP = List.of(
            "LAMPQ1",
            "Rewire a table lamp",
            "Performance criteria",
            "You must be able to:",
            "Planning",
            "1. unplug the lamp before you open it",
            "2. choose flex that carries the current",
            "Testing requirements",
            "3. test the lamp when it is closed again",
            "Knowledge and understanding",
            "You need to know and understand:",
            "1. which colours the three wires have",
            "2. why some lamps need an earth");

    private final Imports imports;
    private UUID there;

    DocumentsOfTests(Imports imports) {
        this.imports = imports;
    }

    /** The same as long as nobody removes it. */
    public synchronized UUID broughtIn(Actor by) {
        if (there == null || imports.find(by, there) instanceof Answer.Refused<Import>) {
            byte[] bytes = String.join("\n", LAMP).getBytes(StandardCharsets.UTF_8);
            SentDocument sent = new SentDocument("lamp.txt", bytes.length, () -> bytes);
            there = imports.bring(by, Unread.of(List.of(sent)))
                    .then(Imports.BroughtIn::only)
                    .orThrow()
                    .id();
        }
        return there;
    }

    static byte[] document(String name) {
        try (InputStream in = DocumentsOfTests.class.getResourceAsStream("/importing/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.countersign.records.printing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.countersign.records.Printable;
import org.countersign.records.UnitRecord;
import org.countersign.wording.Wording;

/**
 * A record as one XHTML document with its style sheet inside. Has an engine of its own because paper has its own way of
 * writing text, and so that a record can be printed without the container.
 */
final class RecordPage {

    private static final String TEMPLATES = "/templates/";

    private static final String STYLE = read("records/unit-record.css");

    private final Sheet unit;
    private final Sheet qualification;
    private final PaperWords words = Wording.by(PaperWords.class);

    RecordPage(Typefaces typefaces) {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new PrintedWords(typefaces))
                .addLocator(RecordPage::located)
                .removeStandaloneLines(true)
                .build();
        unit = new Sheet(engine.getTemplate("records/unit-record"), new RawString(STYLE));
        qualification = new Sheet(
                engine.getTemplate("records/qualification-record"),
                new RawString(STYLE + read("records/qualification-record.css")));
    }

    /** What one kind of record is set with. */
    private record Sheet(Template template, RawString style) {}

    String of(Printable record, ZonedDateTime printedAt) {
        Sheet sheet = record instanceof UnitRecord ? unit : qualification;
        return sheet.template()
                .data("record", record)
                .data("printedAt", printedAt)
                .data("words", words)
                .data("style", sheet.style())
                .render();
    }

    private static Optional<TemplateLocation> located(String id) {
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(RecordPage.read(id + ".html"));
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }

    private static String read(String file) {
        try (InputStream in = RecordPage.class.getResourceAsStream(TEMPLATES + file)) {
            if (in == null) {
                throw new IllegalStateException("The template " + TEMPLATES + file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The template " + TEMPLATES + file + " cannot be read", broken);
        }
    }
}

package org.countersign.records.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.DateConverter;
import org.countersign.site.disk.Sha256;

/**
 * When a PDF was made and which one it is, said by us and not by the machine's clock: the same document of the same
 * moment is the same bytes.
 */
record Provenance(Calendar moment, long id) {

    private static final Pattern CREATED = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");

    static Provenance of(String xhtml, ZonedDateTime moment) {
        ZonedDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        Sha256 digest = Sha256.of(second + "\n" + xhtml);
        return new Provenance(GregorianCalendar.from(second), HexFormat.fromHexDigitsToLong(digest.brief()));
    }

    void pinOn(PDDocument document) throws IOException {
        document.setDocumentId(id);
        document.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        metadata.importXMPMetadata(dated(metadata));
    }

    private byte[] dated(PDMetadata metadata) throws IOException {
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CREATED.matcher(xmp)
                    .replaceAll(DateConverter.toISO8601(moment))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}

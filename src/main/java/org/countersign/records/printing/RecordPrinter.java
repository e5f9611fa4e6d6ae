package org.countersign.records.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import org.countersign.records.Printable;

/** Prints records as PDF. The same record at the same moment is the same bytes, on any node and any day. */
@ApplicationScoped
public class RecordPrinter {

    private PrintingPress press;

    /**
     * The record as PDF/A-3a and PDF/UA-1.
     *
     * @param printedAt in the centre's time zone; stands on the record, to the minute, and inside the file
     */
    public byte[] print(Printable record, ZonedDateTime printedAt) {
        PrintingPress ready = press();
        try {
            return ready.typesetter().set(ready.page().of(record, printedAt), printedAt);
        } catch (IOException broken) {
            throw new UncheckedIOException("The record could not be set as a PDF", broken);
        }
    }

    /** Parses the typefaces and the template, and prints once for nobody, so that the first reader need not wait. */
    public void warmUp() {
        print(WarmUp.RECORD, WarmUp.MOMENT);
    }

    /** Made at first use: the container makes this bean, and proxies of it, without anything being printed. */
    private synchronized PrintingPress press() {
        if (press == null) {
            Typefaces typefaces = Typefaces.load();
            press = new PrintingPress(new RecordPage(typefaces), new Typesetter(typefaces));
        }
        return press;
    }

    private record PrintingPress(RecordPage page, Typesetter typesetter) {}
}

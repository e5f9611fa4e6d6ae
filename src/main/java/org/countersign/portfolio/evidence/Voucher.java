package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.UUID;
import org.countersign.journal.Doer;
import org.countersign.site.columns.OptionalColumn;

/** Who answers for it that a version is what it says, in which words and since when. */
public sealed interface Voucher {

    String words();

    Instant at();

    /** The learner's declaration that it is their own. */
    record Declared(String words, Instant at) implements Voucher {}

    /** The statement of whoever else wrote it. */
    record Stated(
            @JsonProperty("words") String words,
            @JsonProperty("by") Doer by,
            @JsonProperty("at") Instant at) implements Voucher {

        public Stated {
            if (by.equals(Doer.SYSTEM)) {
                throw new IllegalArgumentException("The program has seen nothing that it could state");
            }
        }

        /** In its first line as what, who and when; then the words. */
        @Converter(autoApply = true)
        static final class Column extends OptionalColumn<Stated, String> {

            Column() {
                super(Column::written, Column::read);
            }

            private static String written(Stated stated) {
                return stated.by.kind() + " " + stated.by.id() + " " + stated.at + "\n" + stated.words;
            }

            private static Stated read(String column) {
                String[] lines = column.split("\n", 2);
                String[] first = lines[0].split(" ", 3);
                Doer by = new Doer(Doer.Kind.valueOf(first[0]), UUID.fromString(first[1]));
                return new Stated(lines[1], by, Instant.parse(first[2]));
            }
        }
    }
}

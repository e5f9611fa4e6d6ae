package org.countersign.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.disk.Sha256;

/**
 * What stands on a record, and its digest: the same content in the same form is the same record, with the same id, whenever
 * it is asked for.
 */
public record RecordContent(UnitRecord record, ContentForm form, Sha256 digest) {

    private static final String FORM = "FORM";

    public static RecordContent of(UnitRecord record) {
        return of(record, ContentForm.NOW);
    }

    public static RecordContent of(UnitRecord record, ContentForm form) {
        return new RecordContent(record, form, form.digest(record));
    }

    public UUID id(EnrolmentId enrolment) {
        return UUID.nameUUIDFromBytes((enrolment + " " + digest).getBytes(StandardCharsets.UTF_8));
    }

    /** The number of the form, which the first had not, and the digest of each part under its name, in one line. */
    public String parts() {
        Stream<String> numbered = form == ContentForm.FIRST ? Stream.of() : Stream.of(FORM + ":" + form.number());
        return Stream.concat(numbered, Arrays.stream(RecordPart.values()).map(this::named))
                .collect(Collectors.joining(" "));
    }

    private String named(RecordPart part) {
        return part.name() + ":" + form.digest(part.of(record));
    }

    /** The form that the parts of an issue were written in. */
    public static ContentForm formOf(String parts) {
        String number = byName(parts).get(FORM);
        return number == null ? ContentForm.FIRST : ContentForm.numbered(Integer.parseInt(number));
    }

    /** Those that say something else than before; none where it is not known what was said before. */
    public static List<RecordPart> changed(String partsNow, String partsBefore) {
        Map<String, String> now = byName(partsNow);
        Map<String, String> before = byName(partsBefore);
        return before.isEmpty() || !Objects.equals(now.get(FORM), before.get(FORM))
                ? List.of()
                : Arrays.stream(RecordPart.values())
                        .filter(part -> !Objects.equals(now.get(part.name()), before.get(part.name())))
                        .toList();
    }

    private static Map<String, String> byName(String parts) {
        return Arrays.stream(parts.split(" "))
                .map(part -> part.split(":"))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}

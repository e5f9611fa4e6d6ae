package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.records.UnitRecord.Candidate;
import org.countersign.records.UnitRecord.Evidence;
import org.countersign.records.UnitRecord.Notes;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an issued record is told by. A file here is never edited: one that no longer fits says that records issued long ago
 * would be replaced though they say the same. Those of the first form were written by a version that had no other.
 */
class RecordContentTest {

    private static final Path KEPT = Path.of("src/test/resources/records");

    private static final EnrolmentId ENROLMENT =
            new EnrolmentId(UUID.fromString("5c203734-a67d-4030-8b38-a366397ef5f6"));

    /** With something in every field that a record on which somebody signed can have. */
    private static UnitRecord whole() {
        UnitRecord record = SampleRecords.releasedWithoutSampling();
        Evidence first = record.evidence().get(0);
        Evidence remarked = new Evidence(
                first.reference(),
                first.title(),
                first.method(),
                first.version(),
                first.occasions(),
                first.files(),
                first.declaredAuthenticOn(),
                first.stated(),
                Optional.of("Not decided when the unit was signed: C4.1.1"));
        return called(
                "Siân Ŵyn-Łukasiewicz",
                new UnitRecord(
                        record.kind(),
                        record.imprint(),
                        record.standing(),
                        record.signedState(),
                        record.candidate(),
                        record.centre(),
                        record.unit(),
                        record.policy(),
                        record.enrolledOn(),
                        record.groups().subList(1, 3),
                        record.requirements(),
                        List.of(),
                        List.of(remarked, record.evidence().get(1)),
                        new Notes(
                                record.notes().heading(),
                                record.notes().notes(),
                                Optional.of("One more note is kept beside this record.")),
                        record.declaration()));
    }

    private static UnitRecord called(String name, UnitRecord record) {
        return new UnitRecord(
                record.kind(),
                record.imprint(),
                record.standing(),
                record.signedState(),
                new Candidate(name, Optional.of("Siân Ŵyn"), Optional.of("ULN 4729 118 603")),
                record.centre(),
                record.unit(),
                record.policy(),
                record.enrolledOn(),
                record.groups(),
                record.requirements(),
                List.of(),
                record.evidence(),
                record.notes(),
                record.declaration());
    }

    private static String kept(String name, ContentForm form) throws IOException {
        return Files.readString(KEPT.resolve(name.formatted(form.number()))).strip();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOnARecordIsWrittenAsItWasWhenItsFormWasNew(ContentForm form) throws IOException {
        assertThat(new String(form.written(whole()), StandardCharsets.UTF_8)).isEqualTo(kept("content-%d.json", form));
        assertThat(RecordContent.of(whole(), form).digest()).isEqualTo(Sha256.of(kept("content-%d.json", form)));
    }

    @ParameterizedTest
    @EnumSource
    void itsPartsAreToldAsTheyWere(ContentForm form) throws IOException {
        String parts = RecordContent.of(whole(), form).parts();

        assertThat(parts).isEqualTo(kept("parts-%d.txt", form));
        assertThat(RecordContent.formOf(parts)).isEqualTo(form);
    }

    @Test
    void noFormIsForgotten() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ContentForm.values())
                            .flatMap(form -> Stream.of("content-%d.json", "parts-%d.txt")
                                    .map(name -> name.formatted(form.number())))
                            .toList());
        }
    }

    @Test
    void aRecordOfTheFirstFormHasTheIdItWasIssuedUnder() {
        assertThat(RecordContent.of(whole(), ContentForm.FIRST).id(ENROLMENT))
                .isEqualTo(UUID.fromString("ffd535af-bf5f-35a3-aab5-64e48c548cae"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePartThatSaysSomethingElseIsChanged(ContentForm form) {
        String before = RecordContent.of(whole(), form).parts();
        String now = RecordContent.of(called("Siân Ŵyn", whole()), form).parts();

        assertThat(RecordContent.changed(now, before)).containsExactly(RecordPart.CANDIDATE);
        assertThat(RecordContent.changed(before, before)).isEmpty();
    }

    @Test
    void whatIsWrittenInAnotherFormIsNotSaidToHaveChanged() {
        String before = RecordContent.of(whole(), ContentForm.FIRST).parts();
        String now = RecordContent.of(whole(), ContentForm.NOW).parts();

        assertThat(RecordContent.changed(now, before)).isEmpty();
        assertThat(RecordContent.changed(now, "")).isEmpty();
    }

    @Test
    void aFormOfALaterVersionIsNotTakenForAnother() {
        assertThatThrownBy(() -> RecordContent.formOf("FORM:99 CANDIDATE:00"))
                .hasMessageContaining("issued by a later version");
    }

    @Test
    void everyFieldHasANameThatIsNotJavas() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(UnitRecord.class, records);

        assertThat(records).contains(Sha256.class, Declaration.Voided.class, UnitRecord.Occasion.class);
        assertThat(records.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .allSatisfy(field -> assertThat(field.getAccessor().getAnnotation(JsonProperty.class))
                        .as(field.getDeclaringRecord().getSimpleName() + "." + field.getName())
                        .isNotNull());
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> named && named.isRecord() && records.add(named)) {
            Arrays.stream(named.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(field -> collect(field, records));
        }
    }
}

package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@Tag("database")
class JournalTest {

    /** A room of the test's own, whose facts are kept in memory. */
    @jakarta.inject.Singleton
    static class Notes implements FactKeeper {

        static final ConcurrentHashMap<UUID, Note> KEPT = new ConcurrentHashMap<>();

        @Override
        public Map<String, Class<? extends Record>> kinds() {
            return Map.of("test-note", Note.class);
        }

        @Override
        public Optional<?> fact(String kind, UUID subject) {
            return Optional.ofNullable(KEPT.get(subject));
        }

        @Override
        public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
            return KEPT.keySet().stream()
                    .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                    .sorted()
                    .limit(most)
                    .toList();
        }
    }

    /** Things of the test's own beside its facts, each with whether it is as it was recorded. */
    @jakarta.inject.Singleton
    static class Photographs implements Comparison {

        static final ConcurrentSkipListMap<String, Boolean> KEPT = new ConcurrentSkipListMap<>();

        @Override
        public String name() {
            return "test photograph";
        }

        @Override
        public Page after(String place, int most) {
            List<String> next =
                    KEPT.tailMap(place, false).keySet().stream().limit(most).toList();
            return next.isEmpty()
                    ? new Page(place, 0, List.of())
                    : new Page(
                            next.get(next.size() - 1),
                            next.size(),
                            next.stream()
                                    .filter(which -> !KEPT.get(which))
                                    .map(which -> new Difference(false, which))
                                    .toList());
        }
    }

    record Note(
            @JsonProperty("id") UUID id,
            @JsonProperty("text") String text,
            @JsonProperty("labels") Set<String> labels,
            @JsonProperty("on") LocalDate on) {}

    private static final Instant THEN = Instant.parse("2026-03-03T10:00:00.123456Z");

    @Inject
    Journal journal;

    @Inject
    NewEntries entriesWritten;

    @Inject
    BehindTheProgram behindTheProgram;

    @Inject
    EntityManager entities;

    @Test
    void manyPeopleWritingAtOnceMakeOneWholeChain() throws Exception {
        long before = journal.head().entries();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        var written = IntStream.range(0, 40)
                .<Future<?>>mapToObj(number -> writers.submit(() -> {
                    start.await();
                    QuarkusTransaction.requiringNew().run(() -> {
                        write("note " + number);
                        write("and another");
                    });
                    return null;
                }))
                .toList();
        start.countDown();
        for (Future<?> done : written) {
            done.get();
        }
        writers.shutdown();

        assertThat(journal.head().entries()).isGreaterThanOrEqualTo(before + 80);
        assertThat(entriesWritten.breaks()).isEmpty();
    }

    @Test
    void aFactChangedBehindTheProgramsBackIsFound() {
        Journal.Head before = journal.head();
        UUID id = QuarkusTransaction.requiringNew().call(() -> write("as it was"));
        Note asWritten = Notes.KEPT.get(id);
        Notes.KEPT.put(id, new Note(id, "as somebody wished", asWritten.labels(), asWritten.on()));

        assertThat(entriesWritten.breaksSince(before))
                .anyMatch(found -> found.kind() == JournalCheck.Break.Kind.FACT_CHANGED
                        && found.about().contains(id));

        Notes.KEPT.put(id, asWritten);
        assertThat(entriesWritten.breaksSince(before)).isEmpty();
    }

    /** A person's entry is chained as it was before there were others, which data that earlier versions left shows. */
    @ParameterizedTest
    @EnumSource(Doer.Kind.class)
    void whatWasActingIsPartOfTheChain(Doer.Kind kind) throws SQLException {
        Journal.Head before = journal.head();
        Doer by = kind == Doer.Kind.SYSTEM ? Doer.SYSTEM : new Doer(kind, UUID.randomUUID());
        UUID id = QuarkusTransaction.requiringNew().call(() -> write(by, "as it was"));
        assertThat(entriesWritten.breaksSince(before)).isEmpty();

        String change = "update journal_entry set actor_kind = ? where subject = ?";
        String other = kind == Doer.Kind.PERSON ? "GRANT" : "PERSON";
        behindTheProgram.asOwner(change, other, id);
        try {
            assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> assertThat(found.kind())
                    .isEqualTo(JournalCheck.Break.Kind.DOES_NOT_FOLLOW));
        } finally {
            behindTheProgram.asOwner(change, kind.name(), id);
        }
        assertThat(entriesWritten.breaksSince(before)).isEmpty();
    }

    @Test
    void aThingBesideTheFactsThatWasChangedIsFound() {
        Journal.Head before = journal.head();
        for (int number = 0; number < 450; number++) {
            Photographs.KEPT.put("photograph %03d".formatted(number), number != 449);
        }

        assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(JournalCheck.Break.Kind.THING_CHANGED);
            assertThat(found.about()).containsExactly("test photograph", "photograph 449");
        });

        Photographs.KEPT.clear();
        assertThat(entriesWritten.breaksSince(before)).isEmpty();
    }

    @Test
    void whatWasRolledBackIsNotInTheJournal() {
        Journal.Head before = journal.head();
        AtomicReference<UUID> note = new AtomicReference<>();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    note.set(write("never happened"));
                    assertThat(entriesAbout(note.get())).isOne();
                    throw new IllegalStateException("the rest failed");
                }))
                .hasMessageContaining("the rest failed");

        assertThat(QuarkusTransaction.requiringNew().call(() -> entriesAbout(note.get())))
                .isZero();
        assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(JournalCheck.Break.Kind.ENTRY_MISSING);
            assertThat(found.about()).containsExactly("test-note", note.get());
        });
        Notes.KEPT.remove(note.get());
    }

    private long entriesAbout(UUID subject) {
        return entities.createQuery("select count(e) from JournalEntryRow e where e.subject = ?1", Long.class)
                .setParameter(1, subject)
                .getSingleResult();
    }

    private UUID write(String text) {
        return write(Doer.person(UUID.randomUUID()), text);
    }

    private UUID write(Doer by, String text) {
        Note note = new Note(UUID.randomUUID(), text, Set.of("b", "a", "c"), LocalDate.of(2026, 3, 3));
        Notes.KEPT.put(note.id(), note);
        journal.append(new Entry("test-note", by, note.id(), note.on(), THEN, note));
        return note.id();
    }
}

package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.countersign.people.signin.FirstStartTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A check goes on where the last one ended, and where it was stopped; in pages of two, over a journal of a few entries. */
@QuarkusTest
@Tag("database")
@TestProfile(FirstStartTest.NewInstallation.class)
@Order(2) // the others write more entries, which it would read in its small pages
class ResumedCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final UUID ASKING = UUID.randomUUID();
    private static final int PAGE = 2;

    @Inject
    Journal journal;

    @Inject
    ResumedCheck check;

    @Inject
    EntityManager entities;

    @Inject
    BehindTheProgram behindTheProgram;

    @BeforeEach
    void wholeSoFar() {
        for (int number = 0; number < 2 * PAGE; number++) {
            write("note " + number);
        }
        check.begin(ASKING, true, NOW);
        toTheEnd();
        assertThat(check.state().isWhole()).isTrue();
    }

    @Test
    void theNextCheckReadsOnlyWhatCameSince() {
        long read = check.state().entries();
        write("one");
        write("two");

        check.begin(ASKING, false, NOW);
        assertThat(check.state().isUnderWay()).isTrue();
        toTheEnd();

        CheckState state = check.state();
        assertThat(state.fromBeginning()).isFalse();
        assertThat(state.after()).isEqualTo(read);
        assertThat(state.entries())
                .as("two notes, and the mark of the check before")
                .isEqualTo(read + 3);
        assertThat(state.head()).as("with its own mark").isEqualTo(read + 4);
        assertThat(state.isWhole()).isTrue();
    }

    @Test
    void theProgramMakesTheCheckAndItsMarkSaysWhoAskedForIt() {
        CheckMark mark =
                QuarkusTransaction.requiringNew().call(JournalMarkRow::last).orElseThrow();
        assertThat(mark.askedBy()).contains(ASKING);
        assertThat(entities.createQuery(
                                "select e.actorKind from JournalEntryRow e where e.subject = ?1", Doer.Kind.class)
                        .setParameter(1, mark.id())
                        .getSingleResult())
                .isEqualTo(Doer.Kind.SYSTEM);
    }

    @Test
    void aCheckThatIsAskedForWholeReadsFromTheBeginning() {
        check.begin(ASKING, true, NOW);
        toTheEnd();

        assertThat(check.state().after()).isZero();
        assertThat(check.state().fromBeginning()).isTrue();
        assertThat(check.state().entries()).isEqualTo(check.state().head() - 1);
    }

    @Test
    void aCheckThatWasStoppedGoesOnWithTheNextPage() {
        check.begin(ASKING, true, NOW);
        assertThat(goOn()).isTrue();
        assertThat(check.state().entries()).isEqualTo(PAGE);

        // Whoever asks meanwhile, or starts again, is given the same one.
        check.begin(UUID.randomUUID(), false, NOW.plusSeconds(60));
        assertThat(check.state().entries()).isEqualTo(PAGE);
        assertThat(check.state().askedAt()).contains(NOW);
        assertThat(goOn()).isTrue();
        assertThat(check.state().entries()).isEqualTo(2 * PAGE);

        toTheEnd();
        assertThat(check.state().isWhole()).isTrue();
    }

    @Test
    void aPageThatSomebodyElseIsAtIsLeftToThem() {
        check.begin(ASKING, true, NOW);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.find(JournalCheckRow.class, JournalCheckRow.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
            assertThat(goOn()).isFalse();
        });

        assertThat(check.state().entries()).isZero();
        toTheEnd();
    }

    @Test
    void whatAWholeCheckFoundIsNotForgottenByTheNext() {
        UUID note = write("as it was");
        JournalTest.Note asWritten = JournalTest.Notes.KEPT.get(note);
        check.begin(ASKING, false, NOW);
        toTheEnd();
        JournalTest.Notes.KEPT.put(
                note, new JournalTest.Note(note, "as somebody wished", asWritten.labels(), asWritten.on()));

        check.begin(ASKING, true, NOW);
        toTheEnd();
        assertThat(check.state().breaks()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(JournalCheck.Break.Kind.FACT_CHANGED);
            assertThat(found.about()).containsExactly("test-note", note.toString());
        });
        check.begin(ASKING, false, NOW);
        toTheEnd();
        assertThat(check.state().fromBeginning()).isTrue();
        assertThat(check.state().breakCount()).isOne();

        JournalTest.Notes.KEPT.put(note, asWritten);
    }

    @Test
    void nobodyGoesOnFromAMarkThatWasPutInOutside() throws SQLException {
        UUID putIn = UUID.randomUUID();
        Journal.Head head = journal.head();
        behindTheProgram.asProgram(
                "insert into journal_mark (id, sequence, digest, from_beginning, breaks, places) values (?, ?, ?, true, 0, '')",
                putIn,
                head.entries(),
                head.digest());

        check.begin(ASKING, false, NOW);
        toTheEnd();
        assertThat(check.state().fromBeginning()).isTrue();
        assertThat(check.state().breaks()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(JournalCheck.Break.Kind.ENTRY_MISSING);
            assertThat(found.about()).containsExactly(CheckMark.KIND, putIn.toString());
        });

        behindTheProgram.asOwner("delete from journal_mark where id = ?", putIn);
    }

    @Test
    void editionsInUseAreComparedAgainByEachCheckAndNamed() throws SQLException {
        String id = "T-" + UUID.randomUUID();
        byte[] form = "{}".getBytes(StandardCharsets.UTF_8);
        behindTheProgram.asProgram(
                "insert into catalogue_frozen (kind, id, edition, digest, form, frozen_at)"
                        + " values ('standard', ?, '1', ?, ?, current_timestamp)",
                id,
                Digests.sha256("{}"),
                form);
        check.begin(ASKING, false, NOW);
        toTheEnd();
        assertThat(check.state().isWhole()).isTrue();
        behindTheProgram.asOwner(
                "update catalogue_frozen set form = ? where id = ?", "[]".getBytes(StandardCharsets.UTF_8), id);

        check.begin(ASKING, false, NOW);
        toTheEnd();
        assertThat(check.state().fromBeginning()).isFalse();
        assertThat(check.state().breaks()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(JournalCheck.Break.Kind.THING_CHANGED);
            assertThat(found.about()).containsExactly("frozen standard", id + " 1");
        });

        behindTheProgram.asOwner("delete from catalogue_frozen where id = ?", id);
    }

    private boolean goOn() {
        return check.goOn(NOW, TODAY, PAGE);
    }

    private void toTheEnd() {
        while (goOn()) {
            assertThat(check.state().isUnderWay()).isTrue();
        }
    }

    private UUID write(String text) {
        JournalTest.Note note = new JournalTest.Note(UUID.randomUUID(), text, Set.of(), TODAY);
        JournalTest.Notes.KEPT.put(note.id(), note);
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append(new Entry("test-note", Doer.person(ASKING), note.id(), TODAY, NOW, note)));
        return note.id();
    }
}

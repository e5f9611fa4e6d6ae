package org.countersign.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.journal.BehindTheProgram;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezing, on a provider's own standard that no other test uses. */
@QuarkusTest
@Tag("database")
class EditionsTest {

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    CentreClock clock;

    @Inject
    BehindTheProgram behindTheProgram;

    @TempDir
    Path folder;

    private EditionKey key;
    private Path file;

    @BeforeEach
    void aProviderWritesAStandard() throws IOException {
        key = new EditionKey("T-" + UUID.randomUUID(), "1");
        file = folder.resolve("own.yaml");
        write("greet the customer");
    }

    @Test
    void whatWasPinnedFirstIsWhatIsUsedWhateverTheFileSaysLater() throws IOException {
        Node before = new Node();
        Pinned<Standard> pinned = pin(before);
        write("greet the customer by name");
        Node restarted = new Node();

        assertThat(restarted.editions.standard(key)).isEqualTo(pinned.model());
        assertThat(pin(restarted)).isEqualTo(pinned);
        assertThat(QuarkusTransaction.requiringNew().call(restarted.catalogue::standards))
                .filteredOn(standard -> standard.key().equals(key))
                .containsExactly(pinned.model());
    }

    @Test
    void aChangedFileOfAnEditionInUseIsRefusedInASentence() throws IOException {
        pin(new Node());
        write("greet the customer by name");

        Node restarted = new Node();

        assertThat(problems(restarted)).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith(file + ":3:1: ");
            assertThat(problem.what())
                    .matches("\\Q" + key
                            + " has been in use since \\E\\d+ \\w+ \\d{4}\\Q and this file now says something"
                            + " else: criterion P1. The file was refused; what was in use goes on being used.\\E");
            assertThat(problem.remedy())
                    .isEqualTo("Give the file a new edition that names the one it corrects, or put back what it said.");
        });
    }

    @Test
    void aFileThatOnlyLooksDifferentIsNotRefused() throws IOException {
        pin(new Node());
        Files.writeString(file, "# A comment.\n" + Files.readString(file));

        assertThat(problems(new Node())).isEmpty();
    }

    @Test
    void whatWasFrozenInTheFirstFormatKeepsItsDigestAndItsFileIsNotRefused() throws Exception {
        Pinned<Standard> now = pin(new Node());
        byte[] form = ("{\"contexts\":[],\"defaultPolicy\":{\"edition\":\"1\",\"id\":\"NOS-2021-evidence\"},"
                        + "\"displayTitle\":\"Greet customers\",\"edition\":\"1\",\"format\":1,\"groups\":[{\"criteria\":["
                        + "{\"code\":\"P1\",\"text\":\"greet the customer\"}],\"heading\":\"Performance criteria\","
                        + "\"kind\":\"PERFORMANCE\",\"leadIn\":\"You must be able to:\"}],\"id\":\"" + key.id() + "\","
                        + "\"kind\":\"standard\",\"passages\":[],\"published\":{\"emptySections\":[],"
                        + "\"originalUrns\":[],\"others\":[]},\"requirements\":[],\"titleIsCentres\":true}")
                .getBytes(UTF_8);
        String digest = CanonicalForm.digest(form);
        try {
            freeze(form, digest);
            Node restarted = new Node();

            assertThat(pin(restarted)).isEqualTo(new Pinned<>(key, digest, now.model()));
            assertThat(problems(restarted)).isEmpty();

            setForm(new String(form, UTF_8)
                    .replace("greet the customer", "greet nobody")
                    .getBytes(UTF_8));
            assertThat(new Node().editions.standard(key)).isEqualTo(now.model());
        } finally {
            freeze(CanonicalForm.of(now.model()), now.digest());
        }
    }

    private void freeze(byte[] form, String digest) throws SQLException {
        setForm(form);
        behindTheProgram.asOwner(
                "update catalogue_frozen set digest = ? where kind = 'standard' and id = ?", digest, key.id());
    }

    @Test
    void aFileChangedBeforeAnybodyUsesItIsSimplyTheNewText() throws IOException {
        Node node = new Node();
        write("greet the customer by name");
        node.shelf.readAgain();

        assertThat(problems(node)).isEmpty();
        assertThat(pin(node).model().criteria().get(0).text()).isEqualTo("greet the customer by name");
    }

    @Test
    void anEditionInUseOutlivesItsFile() throws IOException {
        Pinned<Standard> pinned = pin(new Node());
        Files.delete(file);

        Node restarted = new Node();

        assertThat(pin(restarted)).isEqualTo(pinned);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> restarted.holdings.standards().get(key))
                        .file())
                .isEmpty();
    }

    @Test
    void anEditionChangedInTheDatabaseIsToldAndCannotBeUsedWhileTheOthersCan() throws Exception {
        Pinned<Standard> pinned = pin(new Node());
        byte[] form = CanonicalForm.of(pinned.model());
        Files.delete(file);
        try {
            setForm(new String(form, UTF_8)
                    .replace("greet the customer", "greet nobody")
                    .getBytes(UTF_8));
            Node restarted = new Node();

            assertThat(restarted.editions.standard(key).criteria().get(0).text())
                    .isEqualTo("greet nobody");
            isRefused(restarted);
            assertThat(toldOf(restarted)).singleElement().satisfies(problem -> assertThat(problem.what())
                    .startsWith(key + " was changed in the database, outside the program: its digest was "
                            + pinned.digest() + " and is "));
            assertThat(new EditionsHealth(restarted.frozen).call().getStatus())
                    .isEqualTo(HealthCheckResponse.Status.DOWN);
            assertThat(QuarkusTransaction.requiringNew().call(restarted.catalogue::policies))
                    .isNotEmpty();
        } finally {
            setForm(form);
        }
        assertThat(toldOf(new Node())).isEmpty();
        assertThat(pin(new Node())).isEqualTo(pinned);
    }

    @Test
    void ofADamagedEditionWhoseFileStillSaysTheSameTheFileIsRead() throws Exception {
        Pinned<Standard> pinned = pin(new Node());
        try {
            setForm("no longer JSON".getBytes(UTF_8));
            Node restarted = new Node();

            assertThat(restarted.editions.standard(key)).isEqualTo(pinned.model());
            isRefused(restarted);
        } finally {
            setForm(CanonicalForm.of(pinned.model()));
        }
    }

    @Test
    void whereNothingIsLeftToReadTheRestOfTheCatalogueIsThere() throws Exception {
        Pinned<Standard> pinned = pin(new Node());
        Files.delete(file);
        try {
            setForm("no longer JSON".getBytes(UTF_8));
            Node restarted = new Node();

            assertThat(QuarkusTransaction.requiringNew().call(restarted.catalogue::standards))
                    .isNotEmpty()
                    .noneMatch(standard -> standard.key().equals(key));
            assertThat(toldOf(restarted)).singleElement().satisfies(problem -> assertThat(problem.what())
                    .contains("no file says what it said: its digest was " + pinned.digest() + " and is "));
            assertThat(restarted.editions.title(key)).isEqualTo(key.toString());
            assertThat(restarted.editions.standardUnreadable(key))
                    .get()
                    .extracting(Refusal::sentence)
                    .isEqualTo(key
                            + " was damaged outside the program and cannot be read, so its units cannot be shown now."
                            + " Everything recorded on them is kept. Tell your administrator.");
            assertThatThrownBy(() -> restarted.editions.standard(key)).hasMessageContaining("code=unreadable");
        } finally {
            setForm(CanonicalForm.of(pinned.model()));
        }
    }

    @Test
    void aChangeWhileTheProgramRunsIsToldAndWhatWasReadBeforeGoesOnBeingUsed() throws Exception {
        Node running = new Node();
        Pinned<Standard> pinned = pin(running);
        assertThat(running.editions.standardUnreadable(key)).isEmpty();
        assertThat(toldOf(running)).isEmpty();
        try {
            setForm("no longer JSON".getBytes(UTF_8));

            assertThat(toldOf(running)).hasSize(1);
            assertThat(new EditionsHealth(running.frozen).call().getStatus())
                    .isEqualTo(HealthCheckResponse.Status.DOWN);
            assertThat(running.editions.standard(key)).isEqualTo(pinned.model());
        } finally {
            setForm(CanonicalForm.of(pinned.model()));
        }
        assertThat(toldOf(running)).isEmpty();
    }

    @Test
    void whoAsksShortlyAfterwardsIsToldTheSameAndWhoAsksLaterWhatIsSo() throws Exception {
        Node running = new Node(Duration.ofSeconds(10));
        Pinned<Standard> pinned = pin(running);
        Instant now = clock.now();
        try {
            assertThat(clock.playing(now, () -> toldOf(running))).isEmpty();
            setForm("no longer JSON".getBytes(UTF_8));

            assertThat(clock.playing(now.plusSeconds(9), () -> toldOf(running))).isEmpty();
            assertThat(clock.playing(now.plusSeconds(10), () -> toldOf(running)))
                    .hasSize(1);
        } finally {
            setForm(CanonicalForm.of(pinned.model()));
        }
        assertThat(clock.playing(now.plusSeconds(19), () -> toldOf(running))).hasSize(1);
        assertThat(clock.playing(now.minusSeconds(60), () -> toldOf(running)))
                .as("after the clock was put back")
                .isEmpty();
    }

    private void isRefused(Node node) {
        assertThat(node.editions.standardChanged(key, "any"))
                .get()
                .extracting(Refusal::sentence)
                .isEqualTo(
                        key + " was changed outside the program, so you can read its units but nothing can be recorded"
                                + " on them. Tell your administrator.");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> node.editions.pinStandard(key).toString()))
                .contains("code=changed-outside");
    }

    private List<Problem> toldOf(Node node) {
        return QuarkusTransaction.requiringNew().call(node.catalogue::problems).stream()
                .filter(problem -> problem.file().equals("catalogue_frozen"))
                .filter(problem -> problem.what().startsWith(key.toString()))
                .toList();
    }

    private void setForm(byte[] form) throws SQLException {
        behindTheProgram.asOwner(
                "update catalogue_frozen set form = ? where kind = 'standard' and id = ?", form, key.id());
    }

    @Test
    void ofTwoFirstUsesAtOnceTheSecondGetsWhatTheFirstFroze() throws Exception {
        Node first = new Node();
        write("greet the customer by name");
        Node second = new Node();
        CountDownLatch secondBegins = new CountDownLatch(1);
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.begin();
            Pinned<Standard> frozen = first.editions.pinStandard(key).orThrow();
            Future<Pinned<Standard>> meanwhile = elsewhere.submit(() -> {
                secondBegins.countDown();
                return pin(second);
            });
            secondBegins.await();
            QuarkusTransaction.commit();

            assertThat(meanwhile.get()).isEqualTo(frozen);
            assertThat(second.editions.standard(key)).isEqualTo(frozen.model());
        } finally {
            elsewhere.shutdown();
        }
    }

    @Test
    void aFirstUseThatIsRolledBackLeavesNothingFrozen() {
        Node node = new Node();

        QuarkusTransaction.begin();
        assertThat(node.editions.pinStandard(key)).isInstanceOf(Answer.Done.class);
        QuarkusTransaction.rollback();

        assertThatThrownBy(() -> node.editions.standard(key)).hasMessage(key + " was never pinned");
    }

    @Test
    void aStandardThatIsNotThereIsRefusedBesideItsField() {
        Node node = new Node();
        EditionKey unknown = new EditionKey(key.id(), "2");

        String answer = QuarkusTransaction.requiringNew()
                .call(() -> node.editions.pinStandard(unknown).toString());

        assertThat(answer)
                .isEqualTo("Refused[refusals=[Refusal[kind=INVALID, code=unknown-standard, field=Optional[standard],"
                        + " sentence=The catalogue has no standard " + unknown
                        + " that can be used. Choose one from the"
                        + " catalogue; if its file was added just now, an administrator finds what is wrong with it"
                        + " under the problems of the catalogue.]]]");
    }

    @Test
    void aPolicyIsPinnedWithTheDigestOfItsCanonicalForm() {
        Node node = new Node();
        Policy policy =
                QuarkusTransaction.requiringNew().call(node.catalogue::policies).get(0);

        Pinned<Policy> pinned = QuarkusTransaction.requiringNew()
                .call(() -> node.editions.pinPolicy(policy.key()).orThrow());

        assertThat(pinned.digest()).isEqualTo(CanonicalForm.digest(CanonicalForm.of(policy)));
        assertThat(node.editions.policy(policy.key())).isEqualTo(policy);
    }

    private List<Problem> problems(Node node) {
        return QuarkusTransaction.requiringNew().call(node.catalogue::problems).stream()
                .filter(problem -> problem.file().startsWith(folder.toString()))
                .toList();
    }

    private Pinned<Standard> pin(Node node) {
        return QuarkusTransaction.requiringNew()
                .call(() -> node.editions.pinStandard(key).orThrow());
    }

    private void write(String criterion) throws IOException {
        Files.writeString(file, """
                kind: standard
                id: %s
                edition: 1
                display-title: Greet customers
                default-policy:
                  id: NOS-2021-evidence
                  edition: 1
                criteria:
                  - heading: Performance criteria
                    kind: performance
                    lead-in: "You must be able to:"
                    items:
                      P1: %s
                """.formatted(key.id(), criterion));
    }

    /** A program that has just started on the shared database and reads the provider's folder. */
    private final class Node {

        final Shelf shelf;
        final FrozenEditions frozen;
        final Holdings holdings;
        final Catalogue catalogue;
        final Editions editions;

        Node() {
            this(Duration.ZERO);
        }

        Node(Duration lookAgainAfter) {
            shelf = new Shelf(Optional.of(folder.toString()));
            frozen = new FrozenEditions(entities, transaction, shelf, clock, lookAgainAfter);
            holdings = new Holdings(shelf, frozen, clock);
            catalogue = new Catalogue(shelf, holdings);
            editions = new Editions(frozen, shelf, clock);
        }
    }
}

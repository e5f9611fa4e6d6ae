package org.countersign.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Unread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SweepTest {

    @Inject
    Learners learners;

    @Inject
    Drafts drafts;

    @Inject
    Uploads uploads;

    @Inject
    Submissions submissions;

    @Inject
    Folders folders;

    @Inject
    Sweep sweep;

    @Inject
    StoreFit fit;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    private final PieceId piece = new PieceId(UUID.randomUUID());
    private OnUnit lee;
    private EvidenceFile file;

    @BeforeEach
    void anOldFileOfADraft() throws IOException {
        lee = learners.onLegacyUnit();
        drafts.save(lee.person().actor(), piece, Unread.of(new Drafts.ToSave(0, learners.inOrder(lee.claim("C4.1.1")))))
                .orThrow();
        file = uploads.add(lee.person().actor(), piece, "note.txt", content("A note of piece " + piece))
                .orThrow();
        Files.setLastModifiedTime(place(), FileTime.from(Instant.now().minus(Duration.ofDays(400))));
    }

    @Test
    void aFileOfADraftStaysHoweverOld() throws IOException {
        sweep.sweep();

        assertThat(place()).exists();
    }

    @Test
    void aFileOfAVersionStaysHoweverOld() throws IOException {
        submissions
                .submit(lee.person().actor(), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), 1)))
                .orThrow();

        sweep.sweep();

        assertThat(place()).exists();
    }

    @Test
    void aFileOfADiscardedDraftGoes() throws IOException {
        drafts.discard(lee.person().actor(), piece).orThrow();
        Path mark = folders.incoming().resolve(file.sha256() + ".unsettled");
        Files.setLastModifiedTime(mark, FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        sweep.sweep();

        assertThat(place()).doesNotExist();
    }

    @Test
    void aFileThatNoRowKnowsStaysAndIsTold() throws IOException {
        String sha256 = "00".repeat(32);
        Path stranger = folders.kept().resolve("00").resolve("00").resolve(sha256);
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "From before an older database was restored");
        Files.setLastModifiedTime(stranger, FileTime.from(Instant.now().minus(Duration.ofDays(400))));

        sweep.sweep();

        assertThat(stranger).exists();
        assertThat(fit.look().unnamed()).contains(sha256).doesNotContain(file.sha256());
        Files.delete(stranger);
    }

    @Test
    void aFileThatARowNamesAndThatIsGoneIsTold() throws IOException {
        assertThat(fit.look().missing()).doesNotContain(file.sha256());

        Files.delete(place());

        assertThat(fit.look().missing()).contains(file.sha256());
    }

    @Test
    void aFileThatWasJustComingInGoesUnlessAnotherNodeMayBeWritingIt() throws IOException {
        Path part = Files.writeString(folders.incoming().resolve(UUID.randomUUID() + ".part"), "half of a reco");

        sweep.sweep();

        assertThat(Files.exists(part)).isEqualTo(database.equals("postgresql"));
        Files.deleteIfExists(part);
    }

    private Path place() {
        String sha256 = file.sha256();
        return folders.kept()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

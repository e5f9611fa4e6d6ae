package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.disk.Sha256;

/** Takes in what is sent, a piece at a time, into a place of its own beside the store. */
@ApplicationScoped
public class Inbox {

    /** Large enough that a disk is busy with data and not with calls; small beside any heap. */
    private static final int AT_ONCE = 64 * 1024;

    /** How the name of a file ends that is coming in. */
    static final String PART = ".part";

    private final Folders folders;
    private final DiskSpace disk;
    private final long largest;

    Inbox(Folders folders, DiskSpace disk, EvidenceLimits limits) {
        this.folders = folders;
        this.disk = disk;
        this.largest = limits.largestFile();
    }

    /** Reads to the end or past the limit, whichever comes first. What is refused leaves nothing behind. */
    public Answer<Incoming> receive(InputStream sent, String name) throws IOException {
        Path path = folders.incoming().resolve(UUID.randomUUID() + PART);
        boolean taken = false;
        try {
            Incoming incoming = write(sent, path);
            Optional<Refusal> refusal = refusal(incoming, name);
            taken = refusal.isEmpty();
            return refusal.<Answer<Incoming>>map(Answer::refused).orElseGet(() -> Answer.done(incoming));
        } catch (IOException failed) {
            if (!DiskSpace.isLackOfRoom(failed)) {
                throw failed;
            }
            disk.ranOut(failed);
            return Answer.refused(FileRefusal.NO_ROOM.refusal(name));
        } finally {
            if (!taken) {
                Files.deleteIfExists(path);
            }
        }
    }

    private Incoming write(InputStream sent, Path path) throws IOException {
        MessageDigest digest = Sha256.begun();
        long size = 0;
        byte[] buffer = new byte[AT_ONCE];
        try (FileOutputStream out = new FileOutputStream(path.toFile());
                DigestInputStream in = new DigestInputStream(sent, digest)) {
            for (int read = in.read(buffer); read >= 0 && size <= largest; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
            out.getFD().sync();
        }
        return new Incoming(path, size, Sha256.of(digest).hex());
    }

    private Optional<Refusal> refusal(Incoming incoming, String name) {
        if (incoming.size() > largest) {
            return Optional.of(FileRefusal.FILE_TOO_LARGE.refusal(name, Sizes.read(largest)));
        }
        if (incoming.size() == 0) {
            return Optional.of(FileRefusal.FILE_EMPTY.refusal(name));
        }
        return Optional.empty();
    }
}

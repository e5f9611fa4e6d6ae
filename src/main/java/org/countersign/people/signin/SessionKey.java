package org.countersign.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.countersign.site.disk.OwnerOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that session cookies are sealed with. The installation makes its own when it first starts and keeps it in the
 * data directory, readable to nobody else; several nodes are given one in common.
 */
@ApplicationScoped
class SessionKey {

    private static final String FILE = "session.key";
    private static final int BYTES = 32;

    private final String value;

    SessionKey(
            @ConfigProperty(name = "countersign.session.key") Optional<String> given,
            @ConfigProperty(name = "countersign.data") Path data) {
        value = given.orElseGet(() -> kept(data));
    }

    String value() {
        return value;
    }

    private static String kept(Path data) {
        Path file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.folder(data);
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The key of the sessions cannot be kept in " + file.toAbsolutePath()
                            + ". Let the program write to that folder, or name another by countersign.data.",
                    e);
        }
    }

    /** Whole or not at all, even if the power goes in between. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", readableToUsAlone());
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(random)));
            channel.force(true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] readableToUsAlone() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

package org.countersign.people.signin.rules;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Argon2id (RFC 9106) in the PHC string format. Each hash carries the cost it was made with. */
@ApplicationScoped
public class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2Function function;
    private final String nobodys;

    /** Each hash holds its whole memory while it is made, so no more are made at once than there are processors. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    PasswordHashes(
            @ConfigProperty(name = "countersign.password.memory-kib") int memory,
            @ConfigProperty(name = "countersign.password.iterations") int iterations) {
        function = Argon2Function.getInstance(memory, iterations, LANES, HASH_BYTES, Argon2.ID);
        nobodys = hash("nobody has this password");
    }

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        processors.acquireUninterruptibly();
        try {
            return function.hash(bytes(password), salt).getResult();
        } finally {
            processors.release();
        }
    }

    /** Takes as long for a person who has no password, or is not there at all, as for one who has. */
    public boolean matches(String typed, Optional<String> hash) {
        String compared = hash.orElse(nobodys);
        // Longer ones were never set, and would take longer than others to be found wrong.
        String password = typed.length() > PasswordRules.MOST_BYTES ? "" : typed;
        processors.acquireUninterruptibly();
        try {
            boolean same = Argon2Function.getInstanceFromHash(compared)
                    .check(bytes(password), compared.getBytes(StandardCharsets.UTF_8));
            return same && hash.isPresent();
        } finally {
            processors.release();
        }
    }

    /** Composed alike, so that the same keys on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2). */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }
}

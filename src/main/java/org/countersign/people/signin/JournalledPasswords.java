package org.countersign.people.signin;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The facts about passwords that the journal has digests of; the passwords themselves are nobody's record. */
@Singleton
class JournalledPasswords implements Journalled {

    static final String RESET_ISSUED = "reset-issued";
    static final String PASSWORD_SET = "password-set";
    static final String RESET_SEEN = "reset-seen";

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                RESET_ISSUED, ResetRow.Issued.class,
                PASSWORD_SET, PasswordSetRow.PasswordSet.class,
                RESET_SEEN, ResetSeenRow.Seen.class);
    }

    @Override
    @Transactional
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case RESET_ISSUED -> ResetRow.<ResetRow>findByIdOptional(subject).map(ResetRow::toFact);
            case PASSWORD_SET ->
                PasswordSetRow.<PasswordSetRow>findByIdOptional(subject).map(PasswordSetRow::toFact);
            case RESET_SEEN ->
                ResetSeenRow.<ResetSeenRow>findByIdOptional(subject).map(ResetSeenRow::toFact);
            default -> Optional.empty();
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case RESET_ISSUED -> ResetRow.class;
                    case PASSWORD_SET -> PasswordSetRow.class;
                    default -> ResetSeenRow.class;
                },
                after,
                most);
    }
}

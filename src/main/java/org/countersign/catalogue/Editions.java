package org.countersign.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.Pages;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;

/**
 * The editions of standards, policies and qualifications in use, frozen when first used: a file that changes afterwards under the same
 * key is refused, and what was frozen goes on being used.
 */
@ApplicationScoped
public class Editions {

    private final FrozenEditions frozen;
    private final Shelf shelf;
    private final CentreClock clock;

    Editions(FrozenEditions frozen, Shelf shelf, CentreClock clock) {
        this.frozen = frozen;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Freezes the standard unless it is frozen already, in the caller's transaction. Refused where the library has no
     * such edition, or has it with a problem.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer<Pinned<Standard>> pinStandard(EditionKey key) {
        return pin(frozen.standards(), key, shelf.library().standard(key), EditionRefusal.UNKNOWN_STANDARD);
    }

    /** The same for a policy. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer<Pinned<Policy>> pinPolicy(EditionKey key) {
        return pin(frozen.policies(), key, shelf.library().policy(key), EditionRefusal.UNKNOWN_POLICY);
    }

    /** The same for a qualification. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer<Pinned<Qualification>> pinQualification(EditionKey key) {
        return pin(
                frozen.qualifications(), key, shelf.library().qualification(key), EditionRefusal.UNKNOWN_QUALIFICATION);
    }

    private <T> Answer<Pinned<T>> pin(
            FrozenModels<T> models, EditionKey key, Optional<T> read, EditionRefusal unknown) {
        return models.find(key)
                .or(() -> read.map(model -> models.freeze(key, model, clock.now())))
                .map(frozenOne -> frozenOne.intact()
                        ? Answer.done(frozenOne.pinned())
                        : Answer.<Pinned<T>>refused(EditionRefusal.CHANGED_OUTSIDE.refusal(key)))
                .orElseGet(() -> Answer.refused(unknown.refusal(key)));
    }

    /** A frozen standard, from memory after the first time. */
    public Standard standard(EditionKey key) {
        return model(frozen.standards(), key);
    }

    /** A frozen policy, from memory after the first time. */
    public Policy policy(EditionKey key) {
        return model(frozen.policies(), key);
    }

    /** A frozen qualification, from memory after the first time. */
    public Qualification qualification(EditionKey key) {
        return model(frozen.qualifications(), key);
    }

    /**
     * Why nothing may be recorded on units of this standard that was pinned with that digest: it was changed outside the
     * program. Empty where it is as it was.
     */
    public Optional<Refusal> standardChanged(EditionKey key, String digest) {
        return changed(frozen.standards(), key, digest);
    }

    /** The same of a policy. */
    public Optional<Refusal> policyChanged(EditionKey key, String digest) {
        return changed(frozen.policies(), key, digest);
    }

    /** The same of a qualification. */
    public Optional<Refusal> qualificationChanged(EditionKey key, String digest) {
        return changed(frozen.qualifications(), key, digest);
    }

    /** Why no unit of this standard can be shown: it was damaged outside the program, and nothing says what it said. */
    public Optional<Refusal> standardUnreadable(EditionKey key) {
        return unreadable(frozen.standards(), key);
    }

    /** The same of a policy. */
    public Optional<Refusal> policyUnreadable(EditionKey key) {
        return unreadable(frozen.policies(), key);
    }

    /** The same of a qualification. */
    public Optional<Refusal> qualificationUnreadable(EditionKey key) {
        return unreadable(frozen.qualifications(), key);
    }

    private static Optional<Refusal> unreadable(FrozenModels<?> models, EditionKey key) {
        return find(models, key).isPresent() ? Optional.empty() : Optional.of(EditionRefusal.UNREADABLE.refusal(key));
    }

    /** What a frozen standard is called, for lists; our own name of it where nothing else can be read. */
    public String title(EditionKey standard) {
        return find(frozen.standards(), standard)
                .map(one -> one.pinned().model().displayTitle())
                .orElseGet(standard::toString);
    }

    /** The same of a qualification. */
    public String qualificationTitle(EditionKey qualification) {
        return find(frozen.qualifications(), qualification)
                .map(one -> one.pinned().model().displayTitle())
                .orElseGet(qualification::toString);
    }

    private static Optional<Refusal> changed(FrozenModels<?> models, EditionKey key, String digest) {
        return find(models, key)
                        .filter(one -> one.intact() && one.pinned().digest().equals(digest))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(EditionRefusal.CHANGED_OUTSIDE.refusal(key));
    }

    private static <T> T model(FrozenModels<T> models, EditionKey key) {
        return find(models, key).map(one -> one.pinned().model()).orElseGet(() -> missing(models, key));
    }

    private static <T> T missing(FrozenModels<T> models, EditionKey key) {
        if (!QuarkusTransaction.joiningExisting().call(() -> models.isFrozen(key))) {
            throw new IllegalArgumentException(key + " was never pinned");
        }
        return Pages.found(Answer.refused(EditionRefusal.UNREADABLE.refusal(key)));
    }

    private static <T> Optional<FrozenModels.Frozen<T>> find(FrozenModels<T> models, EditionKey key) {
        return models.known(key).or(() -> QuarkusTransaction.joiningExisting().call(() -> models.find(key)));
    }
}

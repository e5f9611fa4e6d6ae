package org.countersign.site.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.BackTo;
import org.countersign.site.forms.KeptForm;
import org.countersign.site.forms.KeptForms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what people are typing. Each sees their own and nobody else's, whatever they may do in the centre. */
@ApplicationScoped
class SavedForms {

    /** As long as the longest address of ours with its ids, several times over. */
    private static final int LONGEST_ADDRESS = 1000;

    private static final int LONGEST_TITLE = 300;

    private final KeptForms kept;
    private final CentreClock clock;
    private final SavedMoments moments;
    private final int letters;
    private final int most;

    SavedForms(
            KeptForms kept,
            CentreClock clock,
            SavedMoments moments,
            @ConfigProperty(name = "countersign.drafts.letters") int letters,
            @ConfigProperty(name = "countersign.drafts.each") int most) {
        this.kept = kept;
        this.clock = clock;
        this.moments = moments;
        this.letters = letters;
        this.most = most;
    }

    @Transactional
    Optional<SavedForm> find(PersonId person, String form) {
        return SavedFormRow.of(person, form).map(this::read);
    }

    /** Newest first. */
    @Transactional
    List<SavedForm> of(PersonId person) {
        return SavedFormRow.of(person).stream().map(this::read).toList();
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param seen the version it was typed over; empty where there was none. Refused where another one is there now that
     *     says something else
     */
    Answer<SavedForm> save(PersonId person, String form, Optional<UUID> seen, String title, KeptForm typed) {
        if (form.isEmpty()
                || form.length() > LONGEST_ADDRESS
                || !BackTo.page(form).equals(form)) {
            return Answer.refused(SavedRefusal.NO_FORM_OF_OURS.refusal());
        }
        String document = kept.write(typed);
        if (document.length() > letters) {
            return Answer.refused(SavedRefusal.DRAFT_TOO_LONG.refusal("%,d".formatted(letters)));
        }
        String called = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return OneTransaction.of(() -> write(person, form, seen, called, document))
                .map(this::read);
    }

    private Answer<SavedFormRow> write(
            PersonId person, String form, Optional<UUID> seen, String title, String document) {
        Optional<SavedFormRow> there = SavedFormRow.lock(person, form);
        if (there.isEmpty()) {
            if (SavedFormRow.countOf(person) >= most) {
                return Answer.refused(SavedRefusal.TOO_MANY_DRAFTS.refusal(most));
            }
            SavedFormRow row = SavedFormRow.first(person, form);
            row.write(title, document, clock.now());
            row.persist();
            return Answer.done(row);
        }
        SavedFormRow row = there.get();
        if (!row.document().equals(document)) {
            if (!seen.equals(Optional.of(row.version()))) {
                return Answer.refused(SavedRefusal.NEWER_DRAFT.refusal(moments.told(row.savedAt())));
            }
            row.write(title, document, clock.now());
        }
        return Answer.done(row);
    }

    /** It was sent, or is not wanted any more; gone already is as good. */
    @Transactional
    void forget(PersonId person, String form) {
        SavedFormRow.delete(person, form);
    }

    private SavedForm read(SavedFormRow row) {
        KeptForm typed = kept.carried(row.document())
                .orElseThrow(() -> new IllegalStateException("A draft was changed outside the program"));
        return new SavedForm(row.form(), row.title(), typed, row.version(), row.savedAt());
    }
}

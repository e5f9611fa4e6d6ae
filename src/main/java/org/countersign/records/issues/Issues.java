package org.countersign.records.issues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.journal.Kept;
import org.countersign.records.ContentForm;
import org.countersign.records.RecordContent;
import org.countersign.records.UnitRecord;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;

/** All issues of the records: added to, never changed, and held against the journal whenever one is used. */
@ApplicationScoped
class Issues {

    private final Journal journal;
    private final CentreClock clock;

    Issues(Journal journal, CentreClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Oldest first. The caller has checked access. */
    List<Issued> in(EnrolmentId enrolment) {
        List<IssuedRow> rows = IssuedRow.in(enrolment);
        Set<UUID> changed = changedOutside(rows);
        List<Issued> issues = new ArrayList<>();
        for (IssuedRow row : rows) {
            Optional<IssuedRow> before = issues.isEmpty() ? Optional.empty() : Optional.of(rows.get(issues.size() - 1));
            issues.add(new Issued(
                    row.id(),
                    issues.size() + 1,
                    row.fact().issuedAt(),
                    before.map(one -> issues.size()),
                    before.map(one -> RecordContent.changed(row.parts(), one.parts()))
                            .orElse(List.of()),
                    row.parts(),
                    Sha256.of(row.pdf()),
                    row.longTexts().isPresent(),
                    row.issue().map(Issue::journal),
                    standing(row, changed)));
        }
        return issues;
    }

    private static Issued.Standing standing(IssuedRow row, Set<UUID> changed) {
        if (changed.contains(row.id())) {
            return Issued.Standing.CHANGED_OUTSIDE;
        }
        return EarlierIssueRow.is(row.id()) ? Issued.Standing.NOT_TOLD : Issued.Standing.AS_ISSUED;
    }

    /** Put in, or changed in any of its bytes. */
    private Set<UUID> changedOutside(List<IssuedRow> rows) {
        List<Kept> facts = rows.stream()
                .flatMap(row -> row.issue().stream())
                .map(issue -> new Kept(IssuedRow.class, issue.id(), issue))
                .toList();
        Set<UUID> asTold = facts.stream().map(Kept::subject).collect(Collectors.toSet());
        journal.changedOutside(facts).forEach(changed -> asTold.remove(changed.subject()));
        return rows.stream()
                .map(IssuedRow::id)
                .filter(id -> !asTold.contains(id) && !EarlierIssueRow.is(id))
                .collect(Collectors.toSet());
    }

    /** The bytes of one. The caller has checked access, and that it is as it was issued. */
    byte[] pdf(UUID issue) {
        return IssuedRow.withId(issue).orElseThrow().pdf();
    }

    /** What was too long to be printed on one, whole. The same holds. */
    Optional<String> longTexts(UUID issue) {
        return IssuedRow.withId(issue).flatMap(IssuedRow::longTexts);
    }

    /** What stands on a record now, written as it is in the issues before it, so that only what it says can differ. */
    RecordContent content(EnrolmentId enrolment, UnitRecord record) {
        ContentForm form = IssuedRow.in(enrolment).stream()
                .filter(row -> row.fact().isJournalled())
                .reduce((earlier, later) -> later)
                .map(row -> RecordContent.formOf(row.parts()))
                .orElse(ContentForm.NOW);
        return RecordContent.of(record, form);
    }

    /** The one that says exactly this; none from before the journal told of them, for they said it otherwise. */
    Optional<Issued> saying(EnrolmentId enrolment, RecordContent content) {
        Set<UUID> same = IssuedRow.in(enrolment).stream()
                .filter(row -> row.fact().content().equals(content.digest().hex()))
                .map(IssuedRow::id)
                .collect(Collectors.toSet());
        return same.isEmpty()
                ? Optional.empty()
                : in(enrolment).stream()
                        .filter(issue -> same.contains(issue.id()))
                        .findFirst();
    }

    /** The last thing a verb does, for it appends to the journal. */
    void keep(Issue issue, byte[] pdf, Optional<String> longTexts) {
        journal.record(
                Doer.person(issue.by().value()), clock.dateOf(issue.issuedAt()), new IssuedRow(issue, pdf, longTexts));
    }
}

package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.Journal;
import org.countersign.journal.Kept;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.site.PersonId;

/** Everything that was signed, reopened and released in some enrolments, held against what the journal tells of it. */
@ApplicationScoped
class SignaturesOn {

    private final Journal journal;
    private final People people;

    SignaturesOn(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    Signatures of(EnrolmentId enrolment) {
        return all(List.of(enrolment)).apply(enrolment);
    }

    /**
     * In one query where nobody has signed, for only what was signed is reopened or released. Where somebody has, in one for
     * each kind, one for names, one for the journal and one for the forms of what was signed.
     *
     * @param enrolments at least one
     */
    Function<EnrolmentId, Signatures> all(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        List<Declaration> declarations = DeclarationRow.in(ids);
        List<Reopening> reopenings = declarations.isEmpty() ? List.of() : ReopeningRow.in(ids);
        List<Release> releases = declarations.isEmpty() ? List.of() : ReleaseRow.in(ids);
        Set<UUID> changed = changedOutside(declarations, reopenings, releases);
        Map<String, StateForm> forms = declarations.isEmpty() ? Map.of() : SignedStateRow.forms(ids);
        Map<EnrolmentId, List<Declaration>> declared = by(declarations, Declaration::enrolment);
        Map<EnrolmentId, List<Reopening>> reopened = by(reopenings, Reopening::enrolment);
        Map<EnrolmentId, List<Release>> released = by(releases, Release::enrolment);
        return enrolment -> new Signatures(
                declared.getOrDefault(enrolment, List.of()),
                reopened.getOrDefault(enrolment, List.of()),
                released.getOrDefault(enrolment, List.of()),
                changed,
                forms);
    }

    private static <T> Map<EnrolmentId, List<T>> by(List<T> facts, Function<T, EnrolmentId> enrolment) {
        return facts.stream().collect(Collectors.groupingBy(enrolment));
    }

    /** A signature goes by a name, so it is not as it was given where one that the signer had or has is not. */
    private Set<UUID> changedOutside(
            List<Declaration> declarations, List<Reopening> reopenings, List<Release> releases) {
        Map<UUID, PersonId> signers = new HashMap<>();
        declarations.forEach(one -> signers.put(one.id(), one.by()));
        releases.forEach(one -> signers.put(one.id(), one.by()));
        NamesOfTheDay names = people.namesOfTheDay(new HashSet<>(signers.values()));
        List<Kept> facts = new ArrayList<>();
        Set.copyOf(signers.values()).forEach(signer -> facts.addAll(names.asKept(signer)));
        declarations.forEach(one -> facts.add(new Kept(DeclarationRow.class, one.id(), one)));
        reopenings.forEach(one -> facts.add(new Kept(ReopeningRow.class, one.id(), one)));
        releases.forEach(one -> facts.add(new Kept(ReleaseRow.class, one.id(), one)));
        Set<UUID> changed =
                journal.changedOutside(facts).stream().map(Kept::subject).collect(Collectors.toSet());
        signers.forEach((signature, signer) -> {
            List<Kept> wordings = names.asKept(signer);
            if (wordings.isEmpty() || wordings.stream().map(Kept::subject).anyMatch(changed::contains)) {
                changed.add(signature);
            }
        });
        return changed;
    }
}

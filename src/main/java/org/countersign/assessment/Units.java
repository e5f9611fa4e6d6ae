package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.assessment.decisions.VerificationSoFar;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signatures.SigningSoFar;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.Portfolios;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.UnitRules;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Gathers what every page, signature and print of a unit is made of. */
@ApplicationScoped
public class Units {

    private final Enrolments enrolments;
    private final KeptUnits kept;
    private final Editions editions;
    private final Portfolios portfolios;
    private final SigningSoFar signing;
    private final VerificationSoFar verification;

    Units(
            Enrolments enrolments,
            KeptUnits kept,
            Editions editions,
            Portfolios portfolios,
            SigningSoFar signing,
            VerificationSoFar verification) {
        this.enrolments = enrolments;
        this.kept = kept;
        this.editions = editions;
        this.portfolios = portfolios;
        this.signing = signing;
        this.verification = verification;
    }

    /** In a number of queries that does not grow with the evidence. The caller has checked access. */
    @Transactional
    public Unit unit(Enrolment enrolment) {
        return units(List.of(enrolment)).get(0);
    }

    /** The same for several enrolments, in their order, in as many queries as for one. */
    @Transactional
    public List<Unit> units(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        List<EnrolmentId> ids = enrolments.stream().map(Enrolment::id).toList();
        Function<EnrolmentId, Evidence> evidence = portfolios.in(ids);
        DecisionsInUnits decisions = new DecisionsInUnits(ids);
        Function<EnrolmentId, Signatures> signatures = signing.signatures(ids);
        Function<EnrolmentId, VerificationSoFar.Actions> actions = verification.actions(ids);
        return enrolments.stream()
                .map(one -> unit(
                        one,
                        evidence.apply(one.id()),
                        decisions.in(one.id()),
                        signatures.apply(one.id()),
                        actions.apply(one.id())))
                .toList();
    }

    /** The same for what is only looked at; whoever signs, prints or checks reads the unit itself. */
    @Transactional
    public Unit shown(Enrolment enrolment) {
        return shown(List.of(enrolment)).get(0);
    }

    /**
     * The same for several enrolments, in their order. Evidence and decisions are read again only where somebody has taken
     * a turn since; signatures are always compared with the journal.
     */
    @Transactional
    public List<Unit> shown(List<Enrolment> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<EnrolmentId> ids = wanted.stream().map(Enrolment::id).toList();
        Map<EnrolmentId, Long> turns = enrolments.turns(ids);
        Map<EnrolmentId, Unit> found = new HashMap<>();
        wanted.forEach(one -> kept.in(one.id(), turns.get(one.id()))
                .filter(unit -> isOf(unit, one))
                .ifPresent(unit -> found.put(one.id(), unit)));
        if (!found.isEmpty()) {
            Function<EnrolmentId, Signatures> signatures = signing.signatures(List.copyOf(found.keySet()));
            found.replaceAll((id, unit) -> unit.signed(signatures.apply(id)));
        }
        units(wanted.stream().filter(one -> !found.containsKey(one.id())).toList())
                .forEach(unit -> {
                    kept.keep(unit, turns.get(unit.enrolment().id()));
                    found.put(unit.enrolment().id(), unit);
                });
        return ids.stream().map(found::get).toList();
    }

    /**
     * Shows it so from the commit on, where there is one.
     *
     * @param unit as it stands at the end of its turn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOnceCommitted(Unit unit, long turn) {
        kept.keepOnceCommitted(unit, turn);
    }

    /** Of the enrolment, by the standard and the policy, as they are now; if an edition can be read at all. */
    private boolean isOf(Unit unit, Enrolment enrolment) {
        return unit.enrolment().equals(enrolment)
                && unit.standard() == editions.standard(enrolment.standard())
                && unit.policy() == editions.policy(enrolment.policy());
    }

    private Unit unit(
            Enrolment enrolment,
            Evidence evidence,
            Decisions decisions,
            Signatures signatures,
            VerificationSoFar.Actions actions) {
        Standard standard = editions.standard(enrolment.standard());
        Policy policy = editions.policy(enrolment.policy());
        Standings standings = new Standings(decisions, actions.reopened());
        UnitFacts facts = FactsOfUnit.of(
                enrolment,
                new ContextMarks(standard, policy),
                evidence,
                decisions,
                standings,
                actions.open(),
                signatures.form().counting());
        return new Unit(
                enrolment,
                standard,
                policy,
                evidence,
                decisions,
                signatures,
                facts,
                UnitRules.report(standard, policy, facts));
    }
}

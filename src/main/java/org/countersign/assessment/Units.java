package org.countersign.assessment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.Portfolios;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.UnitRules;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Gathers what every page, signature and print of a unit is made of. */
@ApplicationScoped
public class Units {

    private final Editions editions;
    private final Portfolios portfolios;
    private final List<VerificationSoFar> verification;

    Units(Editions editions, Portfolios portfolios, @All List<VerificationSoFar> verification) {
        this.editions = editions;
        this.portfolios = portfolios;
        this.verification = verification;
    }

    /** In a number of queries that does not grow with the evidence. The caller has checked access. */
    @Transactional
    public Unit unit(Enrolment enrolment) {
        EnrolmentId id = enrolment.id();
        Standard standard = editions.standard(enrolment.standard());
        Policy policy = editions.policy(enrolment.policy());
        Evidence evidence = portfolios.in(id);
        Decisions decisions = decisions(id);
        UnitFacts facts =
                FactsOfUnit.of(enrolment, evidence, decisions, new Standings(decisions, reopened(id)), openActions(id));
        return new Unit(
                enrolment, standard, policy, evidence, decisions, facts, UnitRules.report(standard, policy, facts));
    }

    private static Decisions decisions(EnrolmentId enrolment) {
        return new Decisions(
                JudgementRow.in(enrolment).stream().map(JudgementRow::toFact).toList(),
                SignOffRow.in(enrolment).stream().map(SignOffRow::toFact).toList(),
                CountersignatureRow.in(enrolment).stream()
                        .map(CountersignatureRow::toFact)
                        .toList(),
                AttestationRow.in(enrolment).stream()
                        .map(AttestationRow::toFact)
                        .toList(),
                ReferralRow.in(enrolment).stream().map(ReferralRow::toFact).toList());
    }

    private Set<DecisionId> reopened(EnrolmentId enrolment) {
        return verification.stream()
                .flatMap(checks -> checks.reopened(enrolment).stream())
                .collect(Collectors.toSet());
    }

    private int openActions(EnrolmentId enrolment) {
        return verification.stream()
                .mapToInt(checks -> checks.openActions(enrolment))
                .sum();
    }
}

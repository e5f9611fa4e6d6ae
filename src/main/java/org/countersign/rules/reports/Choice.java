package org.countersign.rules.reports;

import java.util.Comparator;
import java.util.List;
import org.countersign.rules.reports.CriterionReport.SignedOff;

/** Criteria of which some are enough, or the items of one: how many have to be met, and how far they have come. */
public record Choice(List<CriterionReport> members, int least) {

    public Choice {
        members = List.copyOf(members);
    }

    public int met() {
        return (int) members.stream().filter(CriterionReport::met).count();
    }

    public boolean isShort() {
        return met() < least;
    }

    /** Codes of those that wait for the assessor. */
    public List<String> waiting() {
        return codes(CriterionStanding.CLAIMED);
    }

    /** Codes of those that a trainee judged met. */
    public List<String> provisional() {
        return codes(CriterionStanding.MET_PROVISIONALLY);
    }

    private List<String> codes(CriterionStanding standing) {
        return members.stream()
                .filter(one -> one.standing() == standing)
                .map(CriterionReport::code)
                .toList();
    }

    /** How many more have to be claimed, once what is under way is accepted. */
    public int wanted() {
        return Math.max(0, least - met() - waiting().size() - provisional().size());
    }

    /** Those that nothing under way would make met. */
    private List<CriterionReport> open() {
        return members.stream()
                .filter(one -> !one.met()
                        && one.standing() != CriterionStanding.CLAIMED
                        && one.standing() != CriterionStanding.MET_PROVISIONALLY)
                .toList();
    }

    public List<String> openCodes() {
        return open().stream().map(CriterionReport::code).toList();
    }

    /** Whether this one brings it on: it is under way, or among as many as are wanted, what was begun first. */
    boolean isNext(CriterionReport one) {
        List<CriterionReport> open = open();
        return isShort()
                && (!one.met() && !open.contains(one)
                        || open.stream()
                                .sorted(Comparator.comparing(other -> other.standing() == CriterionStanding.UNTOUCHED))
                                .limit(wanted())
                                .anyMatch(one::equals));
    }

    /** Codes of those that are met and nobody has signed off. */
    public List<String> unsigned() {
        return members.stream()
                .filter(one -> one.met() && one.signedOff().isEmpty())
                .map(CriterionReport::code)
                .toList();
    }

    /** Codes of those that are met and a trainee has signed off. */
    public List<String> signedProvisionally() {
        return members.stream()
                .filter(one -> one.met()
                        && one.signedOff().filter(signed -> !signed.isFinal()).isPresent())
                .map(CriterionReport::code)
                .toList();
    }

    /** How many are met and signed off. */
    public int done() {
        return (int) members.stream()
                .filter(one ->
                        one.met() && one.signedOff().filter(SignedOff::isFinal).isPresent())
                .count();
    }
}

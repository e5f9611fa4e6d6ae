package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.claims.Claiming;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Marking;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** Claims made on what was submitted. */
@ApplicationScoped
public class Claims {

    private final Turns turns;
    private final Units units;
    private final Decisions decisions;
    private final Journal journal;
    private final CentreClock clock;

    Claims(Turns turns, Units units, Decisions decisions, Journal journal, CentreClock clock) {
        this.turns = turns;
        this.units = units;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Criteria to be claimed together.
     *
     * @param key made by the form; the same key again gives the same claims
     * @param marks what the version is marked with for them, besides what it says itself
     */
    public record ToClaim(UUID key, List<TypedClaim> ticked, List<TypedMarks> marks) {

        public ToClaim {
            ticked = List.copyOf(ticked);
            marks = List.copyOf(marks);
        }

        public static Answer<ToClaim> read(String key, List<TypedClaim> ticked, List<TypedMarks> marks) {
            return FormKey.of(key).map(formKey -> new ToClaim(formKey.value(), ticked, marks));
        }
    }

    /** Claims further criteria on the latest version of a submitted piece. */
    @Transactional
    public Answer<List<Claim>> add(Actor actor, PieceId id, Unread<ToClaim> unread) {
        return Answer.found(Pieces.own(actor, id).filter(piece -> Versions.latestNumber(id) > 0))
                .then(piece -> unread.read().then(what -> add(actor, piece, what)));
    }

    private Answer<List<Claim>> add(Actor actor, Piece piece, ToClaim what) {
        List<Unit> own = units.of(actor.id());
        turns.take(enrolmentsOf(what.ticked(), own));
        PieceVersion latest = Versions.latest(piece.id());
        List<Claim> before = ClaimRow.on(piece.id());
        FurtherClaims further = new FurtherClaims(latest, before, decisions.met(piece.id(), before), own);
        Optional<Answer<List<Claim>>> again = further.madeAlready(what);
        if (again.isPresent()) {
            return again.get();
        }
        Optional<Refusal> withdrawn = Pieces.withdrawn(piece);
        if (withdrawn.isPresent()) {
            return Answer.refused(withdrawn.get());
        }
        return further.read(what)
                .then(claimings -> decisions
                        .closed(claimings.stream().map(Claiming::enrolment).toList())
                        .<Answer<List<Claiming>>>map(Answer::refused)
                        .orElseGet(() -> Answer.done(claimings)))
                .map(claimings -> {
                    List<Claim> made = made(what.key(), latest, claimings);
                    journal(actor, made);
                    return made;
                });
    }

    private static List<EnrolmentId> enrolmentsOf(List<TypedClaim> ticked, List<Unit> own) {
        return own.stream()
                .map(Unit::id)
                .filter(id ->
                        ticked.stream().anyMatch(claim -> claim.enrolment().equals(id.toString())))
                .toList();
    }

    List<Claim> made(UUID key, PieceVersion version, List<Claiming> claimings) {
        return claimings.stream()
                .map(claiming -> new Claim(
                        idOf(key, Claimed.by(claiming)),
                        claiming.enrolment(),
                        version.piece(),
                        version.number(),
                        claiming.criterion(),
                        claiming.locator(),
                        claiming.occasions(),
                        clock.now()))
                .toList();
    }

    void journal(Actor actor, List<Claim> made) {
        journal.record(
                Doer.person(actor.id().value()),
                clock.today(),
                made.stream().map(ClaimRow::new).toList());
    }

    /** @param claims in one unit, on whatever versions and pieces */
    static Marking marking(PieceVersion version, Collection<Claim> claims) {
        List<Claim> onIt = claims.stream()
                .filter(claim -> claim.piece().equals(version.piece()) && claim.version() == version.number())
                .toList();
        return new Marking(
                onIt.stream().anyMatch(claim -> claim.id().equals(idOf(version.id(), Claimed.by(claim)))), onIt);
    }

    /** One form makes many claims: each has an id of its own that follows from the form's. */
    static ClaimId idOf(UUID key, Claimed claimed) {
        String name = key + " " + claimed.enrolment() + " " + claimed.criterion();
        return new ClaimId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

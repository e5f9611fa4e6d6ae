package org.countersign.assessment.summary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Decisions;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.evidence.DifficultCustomers;
import org.countersign.rules.evidence.GeneratedUnits;
import org.countersign.rules.evidence.UnitRules;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Signatory;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;

/** Units in which the same happened each time that they are made, under their names. */
final class FixedUnits {

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");
    private static final Path WITH_RANGES = Path.of("src/test/resources/standards-with-ranges");
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(0, 2));

    private final Map<String, Unit> units = new LinkedHashMap<>();

    private FixedUnits() {}

    static Map<String, Unit> all() {
        FixedUnits made = new FixedUnits();
        made.straightOn();
        made.anythingIn(DifficultCustomers.UNIT, DifficultCustomers.AS_PUBLISHED, 24);
        Library library = library();
        for (String id : List.of("CFACSC4", "INSCS001", "BARBER-1", "HAIRCUTS-1", "KITCHEN-1")) {
            Standard standard = library.standard(new EditionKey(id, "1")).orElseThrow();
            made.anythingIn(standard, library.policy(standard.defaultPolicy()).orElseThrow(), 8);
        }
        return made.units;
    }

    private static Library library() {
        try (Stream<Path> files = Files.list(WITH_RANGES)) {
            List<LibrarySource> all = new ArrayList<>(LibrarySources.shipped().files());
            files.sorted().map(FixedUnits::source).forEach(all::add);
            return LibraryReader.read(new LibrarySources(all, List.of()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static LibrarySource source(Path file) {
        try {
            byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
            return new LibrarySource(
                    file.getFileName().toString(), bytes.length, () -> new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void anythingIn(Standard standard, Policy policy, int times) {
        for (int seed = 0; seed < times; seed++) {
            String name = standard.key().id() + " of " + standard.criteria().size() + ", " + seed;
            keep(name, standard, policy, GeneratedUnits.of(standard, seed, 1 + seed % 6, 1 + seed % 9));
        }
    }

    private void straightOn() {
        Casebook told = Casebook.under(DifficultCustomers.AS_PUBLISHED);
        String[] contexts = {
            DifficultCustomers.ROUTINE, DifficultCustomers.BUSY, DifficultCustomers.QUIET, DifficultCustomers.LET_DOWN
        };
        told("enrolled", told);
        told.submitted(
                org.countersign.rules.evidence.Piece.observation("E01")
                        .on("2026-03-02")
                        .during(contexts),
                DifficultCustomers.RECOGNISE,
                DifficultCustomers.LISTEN,
                DifficultCustomers.KNOW);
        told("submitted", told);
        told.met("E01", DifficultCustomers.RECOGNISE, contexts);
        told.metByTrainee("E01", DifficultCustomers.LISTEN, contexts);
        told.notYet("E01", DifficultCustomers.KNOW);
        told("judged", told);
        told.met("E01", DifficultCustomers.LISTEN, contexts);
        told.met("E01", DifficultCustomers.KNOW);
        told.signedOffByTrainee(DifficultCustomers.RECOGNISE);
        told("judged again", told);
        told.signedOff(DifficultCustomers.RECOGNISE);
        told.signedOff(DifficultCustomers.LISTEN);
        told.signedOff(DifficultCustomers.KNOW);
        told("signed off", told);
        told.attested("sufficient-period");
        told("attested", told);
        told("signed by the candidate", told, Signatory.CANDIDATE);
        told("signed by the assessor", told, Signatory.ASSESSOR);
        told("signed by both", told, Signatory.CANDIDATE, Signatory.ASSESSOR);
        told("verified", told, Signatory.values());
        told("an action open", told.openActions(1));
    }

    private void told(String name, Casebook told, Signatory... signed) {
        keep(name, DifficultCustomers.UNIT, DifficultCustomers.AS_PUBLISHED, told.facts(), signed);
    }

    private void keep(String name, Standard standard, Policy policy, UnitFacts facts, Signatory... signed) {
        Unit unit = new Unit(
                new Enrolment(
                        ENROLMENT, PERSON, standard.key(), "", policy.key(), "", facts.enrolledOn(), PERSON, START),
                standard,
                policy,
                evidence(facts),
                decisions(facts),
                new Signatures(declarations(signed), List.of(), List.of(), Set.of(), Map.of()),
                facts,
                UnitRules.report(standard, policy, facts));
        if (units.put(name, unit) != null) {
            throw new IllegalArgumentException("Two are called " + name);
        }
    }

    private static Instant minute(int number) {
        return START.plusSeconds(60L * number);
    }

    private static Evidence evidence(UnitFacts facts) {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        Map<PieceId, List<PieceVersion>> versions = new LinkedHashMap<>();
        for (UnitFacts.Version version : facts.versions()) {
            PieceId piece = new PieceId(version.pieceId());
            int number = Integer.parseInt(version.reference().substring(1));
            pieces.put(piece, new Piece(piece, PERSON, number, START));
            versions.computeIfAbsent(piece, first -> new ArrayList<>())
                    .add(new PieceVersion(
                            new UUID(number, version.number()),
                            piece,
                            version.number(),
                            "Refunds",
                            version.method(),
                            "",
                            List.of(),
                            List.of(),
                            "My own.",
                            Author.LEARNER,
                            Optional.empty(),
                            START));
        }
        List<Claim> claims = new ArrayList<>();
        for (UnitFacts.Claim claim : facts.claims()) {
            claims.add(new Claim(
                    new ClaimId(claim.id()),
                    ENROLMENT,
                    new PieceId(claim.pieceId()),
                    claim.version(),
                    claim.criterion(),
                    "",
                    List.of(),
                    minute(claims.size())));
        }
        Set<PieceId> withdrawn = facts.versions().stream()
                .filter(UnitFacts.Version::withdrawn)
                .map(version -> new PieceId(version.pieceId()))
                .collect(Collectors.toSet());
        return new Evidence(pieces, versions, withdrawn, claims);
    }

    private static Decisions decisions(UnitFacts facts) {
        List<Judgement> judgements = new ArrayList<>();
        List<SignOff> signOffs = new ArrayList<>();
        List<Countersignature> rejections = new ArrayList<>();
        for (UnitFacts.Judgement one : facts.judgements()) {
            DecisionId id = new DecisionId(one.id());
            judgements.add(new Judgement(
                    id,
                    ENROLMENT,
                    new ClaimId(one.claimId()),
                    1,
                    one.supersedes().map(DecisionId::new),
                    one.outcome(),
                    new TreeSet<>(one.contexts()),
                    "",
                    provisional(one.standing()),
                    PERSON,
                    one.madeOn(),
                    minute(1000 + judgements.size())));
            rejected(id, one.standing()).ifPresent(rejections::add);
        }
        for (UnitFacts.SignOff one : facts.signOffs()) {
            DecisionId id = new DecisionId(one.id());
            signOffs.add(new SignOff(
                    id,
                    ENROLMENT,
                    one.criterion(),
                    1,
                    one.judgements().stream().map(DecisionId::new).collect(Collectors.toCollection(TreeSet::new)),
                    provisional(one.standing()),
                    PERSON,
                    one.madeOn(),
                    minute(2000 + signOffs.size())));
            rejected(id, one.standing()).ifPresent(rejections::add);
        }
        return new Decisions(judgements, signOffs, rejections, List.of(), List.of());
    }

    private static boolean provisional(Standing standing) {
        return standing == Standing.PROVISIONAL || standing == Standing.REJECTED;
    }

    private static Optional<Countersignature> rejected(DecisionId id, Standing standing) {
        return standing == Standing.REJECTED
                ? Optional.of(new Countersignature(id.value(), ENROLMENT, id, false, "", PERSON, START))
                : Optional.empty();
    }

    private static List<Declaration> declarations(Signatory... signed) {
        return Stream.of(signed)
                .map(signatory -> new Declaration(
                        new UUID(3, signatory.ordinal()), ENROLMENT, signatory, 0, "", "", false, PERSON, DAY, START))
                .toList();
    }
}

package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.OutsideChanges;
import org.countersign.assessment.signing.SigningWords;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.centre.Centres;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;
import org.countersign.standards.Published;
import org.countersign.standards.Signatory;
import org.countersign.standards.Standard;

/** Gathers from the rooms above what a record says. */
@ApplicationScoped
public class RecordGathering {

    /** The printed labels of level and credit, which a certificate is ordered by. */
    private static final Pattern SAYS_HOW_MUCH =
            Pattern.compile("(\\w+ )?(level|credits?|credit value)", Pattern.CASE_INSENSITIVE);

    private final Declarations declarations;
    private final RecordCriteria criteria;
    private final RecordRequirements requirements;
    private final RecordEvidence evidence;
    private final RecordSignatures signatureLines;
    private final OutsideChanges outsideChanges;
    private final SigningWords signingWords;
    private final People people;
    private final Centres centres;
    private final CentreClock clock;
    private final RecordWords words;
    private final CatalogueWords catalogueWords;

    RecordGathering(
            Declarations declarations,
            RecordCriteria criteria,
            RecordRequirements requirements,
            RecordEvidence evidence,
            RecordSignatures signatureLines,
            OutsideChanges outsideChanges,
            SigningWords signingWords,
            People people,
            Centres centres,
            CentreClock clock,
            RecordWords words,
            CatalogueWords catalogueWords) {
        this.declarations = declarations;
        this.criteria = criteria;
        this.requirements = requirements;
        this.evidence = evidence;
        this.signatureLines = signatureLines;
        this.outsideChanges = outsideChanges;
        this.signingWords = signingWords;
        this.people = people;
        this.centres = centres;
        this.clock = clock;
        this.words = words;
        this.catalogueWords = catalogueWords;
    }

    /** Without an id, which is made of all the rest. */
    public UnitRecord gather(Unit unit, boolean signed) {
        return gather(unit, signed, outsideChanges.in(unit));
    }

    /** The same for what is printed now: every file of evidence whose digest stands on it is read to its end. */
    public UnitRecord gatherReadingFiles(Unit unit, boolean signed) {
        return gather(unit, signed, outsideChanges.readingFiles(unit));
    }

    private UnitRecord gather(Unit unit, boolean signed, List<String> changes) {
        Signatures signatures = unit.signatures();
        String digest = declarations.stateOf(unit).digest();
        return new UnitRecord(
                signed ? UnitRecord.Kind.ISSUED : UnitRecord.Kind.WORKING_COPY,
                Imprint.NONE,
                standing(unit, digest, changes),
                signatures.standing().stream().findFirst().map(standing -> new Sha256(standing.stateDigest())),
                candidate(unit),
                centre(),
                unit(unit),
                policy(unit),
                Optional.of(unit.enrolment().enrolledOn()),
                criteria.of(unit),
                requirements.of(unit),
                requirements.ranges(unit),
                evidence.of(unit),
                signatureLines.notes(unit, notesHeading(unit)),
                signatureLines.declaration(unit, signatures));
    }

    /** By the name the candidate signed with, where they have signed. */
    private UnitRecord.Candidate candidate(Unit unit) {
        Person learner = people.find(unit.enrolment().learner()).orElseThrow();
        NamesOfTheDay names = people.namesOfTheDay(List.of(learner.id()));
        Instant named = unit.signatures()
                .standing(Signatory.CANDIDATE)
                .map(signature -> signature.recordedAt())
                .orElseGet(clock::now);
        return new UnitRecord.Candidate(
                names.at(learner.id(), named), names.nowUnlessAs(learner.id(), named), learner.candidateNumber());
    }

    public UnitRecord blank(Unit unit) {
        return UnitRecord.blankForm(
                centre(),
                unit(unit),
                policy(unit),
                criteria.of(unit),
                requirements.of(unit),
                requirements.ranges(unit),
                notesHeading(unit),
                signatureLines.declaration(unit, Signatures.none()));
    }

    private static String notesHeading(Unit unit) {
        return unit.signOff().form().notesHeading();
    }

    private String standing(Unit unit, String digest, List<String> changes) {
        String stands = standing(unit, digest);
        return changes.isEmpty() ? stands : stands + " " + signingWords.changedThings(String.join("; ", changes));
    }

    private String standing(Unit unit, String digest) {
        if (unit.signatures().signatureChangedOutside()) {
            return words.signatureChangedOutside();
        }
        if (unit.signatures().changedFrom(digest)) {
            return words.changedOutside();
        }
        return switch (unit.stage()) {
            case UNDER_WAY ->
                words.missing(
                        unit.report().missing().criteria(),
                        unit.report().missing().requirements());
            case READY -> words.ready();
            case WAITS_FOR_CANDIDATE, WAITS_FOR_ASSESSOR, WAITS_FOR_VERIFIER -> words.partlySigned();
            case RELEASED -> words.released();
            case VERIFIED -> words.verified();
        };
    }

    private UnitRecord.Centre centre() {
        var centre = centres.current();
        return new UnitRecord.Centre(centre.name(), centre.number());
    }

    private UnitRecord.Unit unit(Unit unit) {
        Standard standard = unit.standard();
        return new UnitRecord.Unit(
                standard.displayTitle(), standard.titleIsCentres(), identifiers(standard.published()), standard.key());
    }

    /** A modern standard's URN is its NOS reference as well: the same word is printed once. */
    private List<UnitRecord.Identifier> identifiers(Published published) {
        List<UnitRecord.Identifier> identifiers = new ArrayList<>();
        published
                .unitCode()
                .ifPresent(code -> identifiers.add(new UnitRecord.Identifier(catalogueWords.unitCode(), code)));
        published
                .nosReference()
                .ifPresent(code -> identifiers.add(new UnitRecord.Identifier(catalogueWords.nosReference(), code)));
        published
                .urn()
                .filter(urn -> !published.nosReference().equals(Optional.of(urn)))
                .ifPresent(urn -> identifiers.add(new UnitRecord.Identifier(catalogueWords.urn(), urn)));
        published
                .furtherCodes()
                .forEach(code -> identifiers.add(new UnitRecord.Identifier(catalogueWords.furtherCodes(), code)));
        published
                .awardingBodies()
                .forEach(body -> identifiers.add(
                        new UnitRecord.Identifier(catalogueWords.awardingBody(body.label()), body.text())));
        published
                .levels()
                .forEach(level -> identifiers.add(new UnitRecord.Identifier(catalogueWords.level(), level.name())));
        published
                .credit()
                .ifPresent(credit ->
                        identifiers.add(new UnitRecord.Identifier(catalogueWords.credit(), credit.toPlainString())));
        published.others().stream()
                .filter(line -> SAYS_HOW_MUCH.matcher(line.label()).matches())
                .forEach(line -> identifiers.add(new UnitRecord.Identifier(line.label(), line.text())));
        return identifiers;
    }

    private static UnitRecord.Policy policy(Unit unit) {
        return new UnitRecord.Policy(unit.policy().title(), unit.policy().key().edition());
    }
}

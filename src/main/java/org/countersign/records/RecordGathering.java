package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Countersignature;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.SignOff;
import org.countersign.assessment.Signatures;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.OutsideChanges;
import org.countersign.assessment.signing.SigningWords;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.people.Centres;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.EvidenceFile;
import org.countersign.portfolio.Piece;
import org.countersign.portfolio.PieceId;
import org.countersign.portfolio.PieceVersion;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.CentreClock;
import org.countersign.site.Sha256;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.EvidenceRequirement;
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
            RecordSignatures signatureLines,
            OutsideChanges outsideChanges,
            SigningWords signingWords,
            People people,
            Centres centres,
            CentreClock clock,
            RecordWords words,
            CatalogueWords catalogueWords) {
        this.declarations = declarations;
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
                groups(unit),
                requirements(unit),
                evidence(unit),
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
                groups(unit),
                requirements(unit),
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
        published.others().forEach((label, value) -> {
            if (SAYS_HOW_MUCH.matcher(label).matches()) {
                identifiers.add(new UnitRecord.Identifier(label, value));
            }
        });
        return identifiers;
    }

    private static UnitRecord.Policy policy(Unit unit) {
        return new UnitRecord.Policy(unit.policy().title(), unit.policy().key().edition());
    }

    private List<Group> groups(Unit unit) {
        Map<String, String> labels = unit.policy().contextsInForce(unit.standard()).stream()
                .collect(Collectors.toMap(Context::code, Context::shortLabel));
        List<String> inForce = unit.policy().contextsInForce(unit.standard()).stream()
                .map(Context::shortLabel)
                .toList();
        Map<String, UnitRecord.SignedOff> signedOff = signedOff(unit);
        return unit.standard().groups().stream()
                .map(group -> new Group(
                        group.element().map(element -> element.code() + " " + element.title()),
                        group.heading(),
                        group.leadIn(),
                        isPerformance(group) ? inForce : List.of(),
                        group.criteria().stream()
                                .map(criterion -> criterion(
                                        unit.report()
                                                .criterion(criterion.code())
                                                .orElseThrow(),
                                        labels,
                                        signedOff))
                                .toList()))
                .toList();
    }

    private static boolean isPerformance(CriteriaGroup group) {
        return group.criteria().stream().anyMatch(criterion -> criterion.isPerformance());
    }

    private UnitRecord.Criterion criterion(
            CriterionReport report, Map<String, String> labels, Map<String, UnitRecord.SignedOff> signedOff) {
        return new UnitRecord.Criterion(
                report.code(),
                report.criterion().text(),
                words.standing(report.standing()),
                report.claims().stream()
                        .filter(ClaimReport::counts)
                        .map(this::reference)
                        .distinct()
                        .toList(),
                report.contexts().stream().map(labels::get).toList(),
                Optional.ofNullable(signedOff.get(report.code())));
    }

    private String reference(ClaimReport claim) {
        return claim.earlierVersion().isPresent()
                ? words.onVersion(claim.reference(), claim.version())
                : claim.reference();
    }

    /** By criterion, the final sign-offs that stand, with the countersigner's name where there was one. */
    private Map<String, UnitRecord.SignedOff> signedOff(Unit unit) {
        Map<UUID, SignOff> all = unit.decisions().signOffs().stream()
                .collect(Collectors.toMap(signOff -> signOff.id().value(), Function.identity()));
        Map<DecisionId, Countersignature> countersigned = unit.decisions().countersignatures().stream()
                .filter(Countersignature::agreed)
                .collect(Collectors.toMap(Countersignature::decision, Function.identity()));
        var persons = all.values().stream().map(SignOff::by).collect(Collectors.toSet());
        countersigned.values().forEach(one -> persons.add(one.by()));
        NamesOfTheDay named = people.namesOfTheDay(persons);
        Map<String, UnitRecord.SignedOff> signedOff = new HashMap<>();
        unit.report().criteria().forEach(report -> report.signedOff()
                .filter(CriterionReport.SignedOff::isFinal)
                .map(standing -> all.get(standing.id()))
                .ifPresent(signOff -> {
                    String assessor = named.at(signOff.by(), signOff.recordedAt());
                    String who = Optional.ofNullable(countersigned.get(signOff.id()))
                            .map(one -> words.countersigned(assessor, named.at(one.by(), one.recordedAt())))
                            .orElse(assessor);
                    signedOff.put(report.code(), new UnitRecord.SignedOff(who, signOff.signedOn()));
                }));
        return signedOff;
    }

    private List<UnitRecord.Requirement> requirements(Unit unit) {
        Map<String, String> texts = unit.standard().requirements().stream()
                .collect(Collectors.toMap(EvidenceRequirement::code, one -> text(unit.standard(), one)));
        Map<String, List<RequirementReport>> byRequirement = unit.report().requirements().stream()
                .collect(Collectors.groupingBy(
                        report ->
                                report.requirement().filter(texts::containsKey).orElse(report.ruleCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byRequirement.values().stream()
                .map(reports -> requirement(reports, texts))
                .toList();
    }

    /** With its lettered parts, each on a line of its own. */
    private static String text(Standard standard, EvidenceRequirement requirement) {
        return Stream.concat(
                        Stream.of(requirement.text()),
                        standard.contexts().stream()
                                .filter(context -> context.requirement().equals(requirement.code()))
                                .map(context -> context.code() + " " + context.text()))
                .collect(Collectors.joining("\n"));
    }

    /** @param reports of the rules that put one requirement into practice; it holds as far as the least of them */
    private UnitRecord.Requirement requirement(List<RequirementReport> reports, Map<String, String> texts) {
        RequirementReport first = reports.get(0);
        RequirementReport.Standing standing = reports.stream()
                .map(RequirementReport::standing)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new UnitRecord.Requirement(
                first.requirement().filter(texts::containsKey),
                first.requirement().map(texts::get).orElse(first.rule().sentence()),
                catalogueWords.source(first.source()),
                words.requirement(standing),
                reports.stream()
                        .flatMap(report -> report.findings().stream())
                        .map(Sentences::of)
                        .toList());
    }

    private List<UnitRecord.Evidence> evidence(Unit unit) {
        return unit.evidence().pieces().values().stream()
                .filter(piece -> !unit.evidence().withdrawn().contains(piece.id()))
                .sorted(Comparator.comparingInt(Piece::number))
                .flatMap(piece -> versions(unit, piece.id()).stream().map(version -> evidence(unit, piece, version)))
                .toList();
    }

    /** The versions something was claimed on. */
    private static List<PieceVersion> versions(Unit unit, PieceId piece) {
        var claimed = unit.evidence().claims().stream()
                .filter(claim -> claim.piece().equals(piece))
                .map(claim -> claim.version())
                .collect(Collectors.toSet());
        return unit.evidence().versions().get(piece).stream()
                .filter(version -> claimed.contains(version.number()))
                .toList();
    }

    private UnitRecord.Evidence evidence(Unit unit, Piece piece, PieceVersion version) {
        return new UnitRecord.Evidence(
                piece.reference(),
                version.title(),
                catalogueWords.method(version.method()),
                version.number(),
                version.occasions().stream()
                        .map(occasion -> new UnitRecord.Occasion(occasion.from(), occasion.to()))
                        .toList(),
                version.files().stream()
                        .map(EvidenceFile::sha256)
                        .map(Sha256::new)
                        .toList(),
                Optional.of(clock.dateOf(version.submittedAt())),
                leftUndecided(unit, version));
    }

    private Optional<String> leftUndecided(Unit unit, PieceVersion version) {
        List<String> criteria = unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(claim -> claim.pieceId().equals(version.piece().value())
                        && claim.version() == version.number()
                        && unit.leftUndecided(claim))
                .map(ClaimReport::criterion)
                .toList();
        return criteria.isEmpty() ? Optional.empty() : Optional.of(words.notDecided(String.join(", ", criteria)));
    }
}

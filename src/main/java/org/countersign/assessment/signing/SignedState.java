package org.countersign.assessment.signing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.MarkedOccasion;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.site.answers.Answer;
import org.countersign.site.disk.Sha256;
import org.countersign.standards.EditionKey;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What candidate, assessor and verifier sign: one canonical document (RFC 8785) of everything the unit stands on, by id,
 * without signatures, samples, comments or names. The same facts give the same bytes.
 *
 * @param digest SHA-256 of the document's bytes in UTF-8, in hexadecimal
 */
@Embeddable
public record SignedState(
        @Column(name = "enrolment_id", insertable = false, updatable = false)
        EnrolmentId enrolment,

        @Embedded StateForm form,
        @JdbcTypeCode(SqlTypes.LONGVARCHAR) String document,

        @Column(name = "digest", insertable = false, updatable = false)
        String digest) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The digest of the state that somebody read before they acted on it, as they sent it. */
    public static Answer<String> seen(String sent) {
        return sent == null || sent.isBlank()
                ? Answer.refused(DeclarationRefusal.SEEN_MISSING.refusal())
                : Answer.done(sent.strip());
    }

    /** The kept bytes have the digest that was signed. */
    boolean isAsSigned() {
        return Sha256.of(document).hex().equals(digest);
    }

    /** In the form the unit stands signed in, or else in that of today. */
    static SignedState of(Unit unit) {
        return of(unit, unit.signatures().form());
    }

    /** As an earlier version of the program would have had it signed. */
    static SignedState of(Unit unit, StateForm form) {
        return written(unit.countedBy(form.counting()), form);
    }

    private static SignedState written(Unit unit, StateForm form) {
        ObjectNode document = JSON.objectNode();
        document.put("format", form.format());
        if (form.format() > StateForm.FIRST.format()) {
            document.put("counting", form.counting().number());
        }
        document.set("enrolment", enrolment(unit.enrolment(), form));
        List<ClaimReport> counted = unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(ClaimReport::counts)
                .sorted(Comparator.comparing(ClaimReport::claimId))
                .toList();
        document.set("evidence", evidence(unit, counted, form));
        document.set("claims", claims(unit, counted, form));
        document.set("judgements", judgements(counted));
        document.set("signOffs", signOffs(unit.report().criteria()));
        document.set("attestations", attestations(unit));
        String canonical = canonical(document);
        return new SignedState(
                unit.enrolment().id(), form, canonical, Sha256.of(canonical).hex());
    }

    private static ObjectNode enrolment(Enrolment enrolment, StateForm form) {
        ObjectNode node = JSON.objectNode();
        node.put("id", enrolment.id().value().toString());
        node.put("learner", enrolment.learner().value().toString());
        node.put("enrolledOn", enrolment.enrolledOn().toString());
        if (form.format() == StateForm.FIRST.format()) {
            node.put("standard", named(enrolment.standard()));
            node.put("standardDigest", enrolment.standardDigest());
            node.put("policy", named(enrolment.policy()));
            node.put("policyDigest", enrolment.policyDigest());
        } else {
            node.set("standard", edition(enrolment.standard(), enrolment.standardDigest()));
            node.set("policy", edition(enrolment.policy(), enrolment.policyDigest()));
        }
        return node;
    }

    /** As the first format has it, whatever editions are called by now. */
    private static String named(EditionKey key) {
        return key.id() + " edition " + key.edition();
    }

    private static ObjectNode edition(EditionKey key, String digest) {
        ObjectNode node = JSON.objectNode();
        node.put("id", key.id());
        node.put("edition", key.edition());
        node.put("digest", digest);
        return node;
    }

    private static ArrayNode evidence(Unit unit, List<ClaimReport> counted, StateForm form) {
        TreeMap<UUID, PieceVersion> versions = new TreeMap<>();
        for (ClaimReport claim : counted) {
            PieceVersion version = unit.evidence()
                    .version(new PieceId(claim.pieceId()), claim.version())
                    .orElseThrow();
            versions.put(version.id(), version);
        }
        ArrayNode nodes = JSON.arrayNode();
        versions.values().forEach(version -> {
            ObjectNode node = nodes.addObject();
            node.put("piece", version.piece().value().toString());
            node.put("version", version.id().toString());
            node.put(
                    "contentDigest",
                    Sha256.of(canonical(content(version, form))).hex());
            node.set(
                    "fileDigests",
                    texts(version.files().stream().map(EvidenceFile::sha256).toList()));
        });
        return nodes;
    }

    private static ObjectNode content(PieceVersion version, StateForm form) {
        ObjectNode node = JSON.objectNode();
        node.put("number", version.number());
        node.put("title", version.title());
        node.put("method", version.method().name());
        node.put("account", version.account());
        node.put("declaration", version.declaration());
        version.statement().ifPresent(stated -> node.put("statement", stated.words()));
        ArrayNode occasions = node.putArray("occasions");
        for (Occasion occasion : version.occasions()) {
            ObjectNode one = occasions.addObject();
            if (form.format() > StateForm.FIRST.format()) {
                one.put("happening", occasion.happening().toString());
            }
            one.put("from", occasion.from().toString());
            one.put("to", occasion.to().toString());
            one.put("place", occasion.place());
            one.put("setting", occasion.setting().map(Enum::name).orElse(""));
            one.put("sector", occasion.sector().map(Enum::name).orElse(""));
            one.set("contexts", texts(occasion.contexts()));
            one.set("customers", texts(occasion.customers()));
            one.put("others", occasion.others());
        }
        return node;
    }

    private static ArrayNode claims(Unit unit, List<ClaimReport> counted, StateForm form) {
        Map<UUID, Claim> claims = new TreeMap<>();
        unit.evidence().claims().forEach(claim -> claims.put(claim.id().value(), claim));
        ArrayNode nodes = JSON.arrayNode();
        for (ClaimReport claim : counted) {
            ObjectNode node = nodes.addObject();
            node.put("id", claim.claimId().toString());
            node.put("piece", claim.pieceId().toString());
            node.put("version", claim.version());
            Claim made = claims.get(claim.claimId());
            node.put("criterion", made.criterion());
            if (form.format() > StateForm.SECOND.format()) {
                ArrayNode occasions = node.putArray("occasions");
                for (MarkedOccasion marked : made.occasions()) {
                    ObjectNode one = occasions.addObject();
                    one.put("occasion", marked.occasion().toString());
                    one.set("contexts", texts(marked.contexts()));
                }
            }
        }
        return nodes;
    }

    private static ArrayNode judgements(List<ClaimReport> counted) {
        ArrayNode nodes = JSON.arrayNode();
        counted.stream()
                .map(claim -> claim.effective().orElseThrow())
                .sorted(Comparator.comparing(UnitFacts.Judgement::id))
                .forEach(judgement -> {
                    ObjectNode node = nodes.addObject();
                    node.put("id", judgement.id().toString());
                    node.put("claim", judgement.claimId().toString());
                    node.put("outcome", judgement.outcome().name());
                    node.set(
                            "contexts",
                            texts(judgement.contexts().stream().sorted().toList()));
                });
        return nodes;
    }

    private static ArrayNode signOffs(List<CriterionReport> criteria) {
        ArrayNode nodes = JSON.arrayNode();
        for (CriterionReport criterion : criteria) {
            criterion.signedOff().filter(CriterionReport.SignedOff::isFinal).ifPresent(signedOff -> {
                ObjectNode node = nodes.addObject();
                node.put("id", signedOff.id().toString());
                node.put("criterion", criterion.code());
                node.set(
                        "judgements",
                        texts(signedOff.judgements().stream()
                                .map(UUID::toString)
                                .sorted()
                                .toList()));
            });
        }
        return nodes;
    }

    private static ArrayNode attestations(Unit unit) {
        List<UUID> standing = unit.report().requirements().stream()
                .map(RequirementReport::attestation)
                .flatMap(Optional::stream)
                .toList();
        ArrayNode nodes = JSON.arrayNode();
        unit.decisions().attestations().stream()
                .filter(attestation -> standing.contains(attestation.id()))
                .sorted(Comparator.comparing(Attestation::id))
                .forEach(attestation -> {
                    ObjectNode node = nodes.addObject();
                    node.put("id", attestation.id().toString());
                    node.put("rule", attestation.ruleCode());
                    node.put("wordsDigest", Sha256.of(attestation.words()).hex());
                });
        return nodes;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode node = JSON.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    private static String canonical(ObjectNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("A tree made here is always JSON", impossible);
        }
    }
}

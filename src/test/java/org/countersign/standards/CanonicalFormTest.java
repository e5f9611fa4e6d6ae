package org.countersign.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.reading.LibraryReader;
import org.countersign.standards.reading.LibrarySources;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());

    private static Policy policy(EvidenceRule... rules) {
        return new Policy(new EditionKey("P", "1"), "Rules", List.of(rules), Optional.empty());
    }

    private static AllowedSettings settings(Setting... settings) {
        return new AllowedSettings(
                "a", RuleSource.CENTRE, Optional.empty(), "Say so.", new LinkedHashSet<>(List.of(settings)));
    }

    @Test
    void everyShippedStandardComesBackWhole() {
        assertThat(SHIPPED.standards().values()).hasSize(4).allSatisfy(standard -> {
            Standard back = CanonicalForm.standard(CanonicalForm.of(standard));

            assertThat(back).isEqualTo(standard);
            assertThat(back.published().others().entrySet())
                    .containsExactlyElementsOf(standard.published().others().entrySet());
        });
    }

    @Test
    void everyShippedPolicyComesBackWhole() {
        assertThat(SHIPPED.policies().values()).hasSize(3).allSatisfy(policy -> assertThat(
                        CanonicalForm.policy(CanonicalForm.of(policy)))
                .isEqualTo(policy));
    }

    @Test
    void aStandardThatCorrectsAnotherComesBackWhole() {
        Standard first = SHIPPED.standards().get(new EditionKey("INSCS016", "1"));
        Standard second = new Standard(
                new EditionKey("INSCS016", "2"),
                Optional.of(first.key()),
                first.displayTitle(),
                first.published(),
                first.passages(),
                first.groups(),
                first.requirements(),
                first.contexts(),
                first.signOff(),
                first.defaultPolicy());

        assertThat(CanonicalForm.standard(CanonicalForm.of(second))).isEqualTo(second);
    }

    @Test
    void numbersAndContextsOfRulesComeBack() {
        Policy policy = policy(
                new SufficientPeriod(
                        "period",
                        RuleSource.AWARDING_BODY,
                        Optional.of("3"),
                        "Enough.",
                        OptionalInt.of(6),
                        OptionalInt.empty(),
                        OptionalInt.of(28)),
                new ContextsShown("contexts", RuleSource.CENTRE, Optional.empty(), "Each.", List.of("4b", "4a"), true));

        assertThat(CanonicalForm.policy(CanonicalForm.of(policy))).isEqualTo(policy);
    }

    @Test
    void theFormOfAPolicyIsTheseBytes() {
        Policy policy = policy(
                settings(Setting.WORK_PLACEMENT, Setting.PAID_JOB),
                new LeastOccasions("b", RuleSource.STANDARD, Optional.of("1"), "Twice – “so”.", 2));

        byte[] form = CanonicalForm.of(policy);

        assertThat(new String(form, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"contexts\":[],\"edition\":\"1\",\"format\":1,\"id\":\"P\",\"kind\":\"policy\",\"rules\":["
                                + "{\"code\":\"a\",\"kind\":\"allowed-settings\",\"sentence\":\"Say so.\","
                                + "\"settings\":[\"PAID_JOB\",\"WORK_PLACEMENT\"],\"source\":\"CENTRE\"},"
                                + "{\"code\":\"b\",\"kind\":\"least-occasions\",\"least\":2,\"requirement\":\"1\","
                                + "\"sentence\":\"Twice – “so”.\",\"source\":\"STANDARD\"}],\"title\":\"Rules\"}");
        assertThat(CanonicalForm.digest(form)).matches("[0-9a-f]{64}");
    }

    @Test
    void rulesAboutKnowledgeAndForTheAssessorComeBack() {
        Policy policy = policy(
                new KnowledgeShown(
                        "asked",
                        RuleSource.CENTRE,
                        Optional.empty(),
                        "Ask.",
                        Set.of(Method.ORAL_QUESTIONS, Method.WRITTEN_QUESTIONS)),
                new AssessorsJudgement("whole", RuleSource.STANDARD, Optional.of("5"), "Look at the whole."));

        assertThat(CanonicalForm.policy(CanonicalForm.of(policy))).isEqualTo(policy);
    }

    @Test
    void theOrderOfASetLeavesNoTrace() {
        Policy one = policy(settings(Setting.PAID_JOB, Setting.SIMULATION, Setting.VOLUNTARY_JOB));
        Policy other = policy(settings(Setting.VOLUNTARY_JOB, Setting.SIMULATION, Setting.PAID_JOB));

        assertThat(CanonicalForm.of(one)).isEqualTo(CanonicalForm.of(other));
    }

    @Test
    void oneOtherWordIsAnotherDigest() {
        Policy one = policy(settings(Setting.PAID_JOB));
        Policy other = new Policy(one.key(), "Rulez", one.rules(), one.signOff());

        assertThat(CanonicalForm.digest(CanonicalForm.of(one)))
                .isNotEqualTo(CanonicalForm.digest(CanonicalForm.of(other)));
    }

    @Test
    void theDigestIsTheSha256OfTheBytes() {
        assertThat(CanonicalForm.digest("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFormOfAnotherKindOrFormatOrNoneAtAllIsRefused() {
        byte[] policy = CanonicalForm.of(policy());
        byte[] later = new String(policy, StandardCharsets.UTF_8)
                .replace("\"format\":1", "\"format\":2")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CanonicalForm.standard(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The stored form is a \"policy\" in format 1; a \"standard\" in format 1 was expected."
                        + " A later version of the program may have written it");
        assertThatThrownBy(() -> CanonicalForm.policy(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The stored form is a \"policy\" in format 2; a \"policy\" in format 1 was expected."
                        + " A later version of the program may have written it");
        for (String damaged : List.of("", "{", "[]", "{\"format\":1,\"kind\":\"policy\"}")) {
            assertThatThrownBy(() -> CanonicalForm.policy(damaged.getBytes(StandardCharsets.UTF_8)))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package org.countersign.standards.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Setting;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

    private static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());

    private static Policy policy(EvidenceRule... rules) {
        return new Policy(new EditionKey("P", "1"), "Rules", List.of(rules), Optional.empty());
    }

    private static final Policy POLICY = policy(
            settings(Setting.WORK_PLACEMENT, Setting.PAID_JOB),
            new LeastOccasions("b", RuleSource.STANDARD, Optional.of("1"), "Twice – “so”.", 2));

    private static AllowedSettings settings(Setting... settings) {
        return new AllowedSettings(
                "a", RuleSource.CENTRE, Optional.empty(), "Say so.", new LinkedHashSet<>(List.of(settings)));
    }

    @Test
    void everyShippedStandardComesBackWhole() {
        assertThat(SHIPPED.standards().values()).hasSize(4).allSatisfy(standard -> {
            assertThat(CanonicalForm.standard(CanonicalForm.of(standard))).isEqualTo(standard);
            assertThat(Form.standard(Form.of(standard))).isEqualTo(standard);
        });
    }

    @Test
    void everyShippedPolicyComesBackWhole() {
        assertThat(SHIPPED.policies().values()).hasSize(4).allSatisfy(policy -> assertThat(
                        CanonicalForm.policy(CanonicalForm.of(policy)))
                .isEqualTo(policy));
    }

    @Test
    void everyShippedQualificationComesBackWhole() {
        assertThat(SHIPPED.qualifications().values()).hasSize(2).allSatisfy(qualification -> {
            assertThat(CanonicalForm.qualification(CanonicalForm.of(qualification)))
                    .isEqualTo(qualification);
            assertThat(Form.qualification(Form.of(qualification))).isEqualTo(qualification);
        });
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
        byte[] form = CanonicalForm.of(POLICY);

        assertThat(new String(form, StandardCharsets.UTF_8))
                .isEqualTo("{\"edition\":\"1\",\"format\":2,\"id\":\"P\",\"kind\":\"policy\",\"rules\":["
                        + "{\"code\":\"a\",\"kind\":\"allowed-settings\",\"sentence\":\"Say so.\","
                        + "\"settings\":[\"paid-job\",\"work-placement\"],\"source\":\"centre\"},"
                        + "{\"code\":\"b\",\"kind\":\"least-occasions\",\"least\":2,\"requirement\":\"1\","
                        + "\"sentence\":\"Twice – “so”.\",\"source\":\"standard\"}],\"title\":\"Rules\"}");
        assertThat(CanonicalForm.digest(form)).matches("[0-9a-f]{64}");
    }

    @Test
    void theFirstFormOfAPolicyIsReadForGood() {
        byte[] form = ("{\"contexts\":[],\"edition\":\"1\",\"format\":1,\"id\":\"P\",\"kind\":\"policy\",\"rules\":["
                        + "{\"code\":\"a\",\"kind\":\"allowed-settings\",\"sentence\":\"Say so.\","
                        + "\"settings\":[\"PAID_JOB\",\"WORK_PLACEMENT\"],\"source\":\"CENTRE\"},"
                        + "{\"code\":\"b\",\"kind\":\"least-occasions\",\"least\":2,\"requirement\":\"1\","
                        + "\"sentence\":\"Twice – “so”.\",\"source\":\"STANDARD\"}],\"title\":\"Rules\"}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(CanonicalForm.policy(form)).isEqualTo(POLICY);
        assertThat(CanonicalForm.digests(POLICY)).contains(CanonicalForm.digest(form));
    }

    @Test
    void whatWasFrozenInTheFirstFormatSaysTheSameAsItsFileAndKeepsItsDigest() {
        Standard standard = SHIPPED.standards().get(new EditionKey("CFACSC4", "1"));
        Policy policy = SHIPPED.policies().get(new EditionKey("NOS-2021-evidence", "1"));
        byte[] frozenStandard = frozen("CFACSC4.format-1.json");
        byte[] frozenPolicy = frozen("NOS-2021-evidence.format-1.json");

        assertThat(CanonicalForm.standard(frozenStandard)).isEqualTo(standard);
        assertThat(CanonicalForm.digests(standard)).contains(CanonicalForm.digest(frozenStandard));
        assertThat(CanonicalForm.policy(frozenPolicy)).isEqualTo(policy);
        assertThat(CanonicalForm.digests(policy)).contains(CanonicalForm.digest(frozenPolicy));
    }

    @ParameterizedTest
    @CsvSource({
        "CFACSC4,  6759b3390c7d427c9444899573a2e03e213031879db4f7d4421bdb2fc626e57f",
        "INSCS001, 53e9e5e6cc345b81044d963ad712018f7a1755efccddbd1ba9abd12b60248cf2",
        "INSCS004, 5c4d65919a0f576cae40b1e3222e07f41adc6fed01e7adb391588410095e6c70",
        "INSCS016, fcad07317e2bebfd19d648bfd1939a799023c04f8e2c8c70f4e0dee7ec5a6d3c"
    })
    void aStandardThatIsInUseSinceTheFirstFormatIsKnownByItsDigest(String id, String digest) {
        assertThat(CanonicalForm.digests(SHIPPED.standards().get(new EditionKey(id, "1"))))
                .contains(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "CFACSC4-demo-centre, 2eeed847e2ac9e8f6354d2752f60ba2afbef0f3f9b14c6bd8060fce0840d9b95",
        "CFACSC4-evidence,    2590f132935b53b7397e29e8ea5c84fa5d9593be891a0fc0b5d688921c0cf868",
        "NOS-2021-evidence,   237659aac32f1d145f827117739d662343ee6cfa1bb1e48e3abe424fcb81b126"
    })
    void aPolicyThatIsInUseSinceTheFirstFormatIsKnownByItsDigest(String id, String digest) {
        assertThat(CanonicalForm.digests(SHIPPED.policies().get(new EditionKey(id, "1"))))
                .contains(digest);
    }

    private static byte[] frozen(String name) {
        try (InputStream form = CanonicalFormTest.class.getResourceAsStream(name)) {
            return form.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
                .replace("\"format\":2", "\"format\":3")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CanonicalForm.standard(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The stored form is a \"policy\" in format 2; a \"standard\" in format 2 or earlier was expected."
                                + " A later version of the program may have written it");
        assertThatThrownBy(() -> CanonicalForm.policy(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The stored form is a \"policy\" in format 3; a \"policy\" in format 2 or earlier was expected."
                                + " A later version of the program may have written it");
        for (String damaged :
                List.of("", "{", "[]", "{\"format\":1,\"kind\":\"policy\"}", "{\"format\":2,\"kind\":\"policy\"}")) {
            assertThatThrownBy(() -> CanonicalForm.policy(damaged.getBytes(StandardCharsets.UTF_8)))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

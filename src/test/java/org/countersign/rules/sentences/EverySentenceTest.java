package org.countersign.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.standards.RuleSource.AWARDING_BODY;
import static org.countersign.standards.RuleSource.CENTRE;
import static org.countersign.standards.RuleSource.STANDARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Capacity;
import org.countersign.rules.ContextFinding;
import org.countersign.rules.CriterionFinding.CriterionNotAccepted;
import org.countersign.rules.CriterionFinding.OccasionsShort;
import org.countersign.rules.Finding;
import org.countersign.rules.FindingTest;
import org.countersign.rules.RequirementFinding.AttestationFell;
import org.countersign.rules.RequirementFinding.Attested;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Signatory;
import org.countersign.wording.Wording;
import org.junit.jupiter.api.Test;

/** What people read of a finding. */
class EverySentenceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");

    @Test
    void eachFindingHasOneSentenceAndEachSentenceAFinding() {
        Set<String> templates = new TreeSet<>(
                ResourceBundle.getBundle(Sentences.class.getName(), Locale.ROOT).keySet());
        templates.removeIf(key -> key.contains("."));
        assertThat(templates).containsExactlyElementsOf(new TreeSet<>(FindingTest.CODES));
    }

    @Test
    void everyConstantOfThePublishedModelHasItsWord() {
        Stream.of(
                        Setting.values(),
                        Sector.values(),
                        Method.values(),
                        Capacity.values(),
                        Capacity.Part.values(),
                        RuleSource.values(),
                        Signatory.values())
                .<Enum<?>>flatMap(Stream::of)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .forEach(key -> assertThat(Wording.say(Sentences.class, key, Locale.ENGLISH, Map.of()))
                        .isNotBlank());
    }

    @Test
    void theSourceOfARuleIsSaid() {
        assertThat(Sentences.of(new OccasionsShort("P1", STANDARD, 0, 2, List.of(), List.of(), 2)))
                .startsWith("P1: no occasion is accepted so far, and the standard requires at least two.");
        assertThat(Sentences.of(new OccasionsShort("P1", AWARDING_BODY, 1, 2, List.of(), List.of(), 1)))
                .startsWith("P1: one occasion is accepted so far, and your awarding body requires at least two.");
        assertThat(Sentences.of(new OccasionsShort("P1", CENTRE, 2, 3, List.of(), List.of(), 1)))
                .startsWith("P1: two occasions are accepted so far, and your centre asks for at least three.");
    }

    @Test
    void oneAndSeveralAreSaidAsPeopleSayThem() {
        List<String> one = List.of("E01");
        List<String> two = List.of("E02", "E03");
        assertThat(Sentences.of(new CriterionNotAccepted("P1", two, two, two, one)))
                .isEqualTo(
                        "P1: nothing accepted yet. E02 and E03 wait for the assessor. The decisions on E02 and E03 wait "
                                + "for the countersigner. E02 and E03 need more: submit new versions or claim other evidence. E01 "
                                + "was judged met but shows no performance that counts: claim other evidence.");
    }

    @Test
    void theNumbersOfAFallenAttestationMayBeNone() {
        Finding fell = new AttestationFell(Optional.of("3"), STANDARD, DAY, 1, 1, 1, 0, 0, 0);
        assertThat(Sentences.of(fell))
                .isEqualTo("Requirement 3: your assessor has to confirm this again, because a decision under the "
                        + "confirmation of 3 March 2026 no longer counts. Then there was one occasion, one customer and "
                        + "one day; now there is no occasion, no customer and no day.");
    }

    @Test
    void aRuleOfTheCentresOwnStandsWithoutANumber() {
        Finding attested = new Attested(Optional.empty(), CENTRE, DAY, 1, 2, Optional.of(DAY), Optional.of(DAY), 1, 0);
        assertThat(Sentences.of(attested))
                .isEqualTo(
                        "On 3 March 2026 your assessor confirmed that one occasion with 2 customers, on 3 March 2026, is"
                                + " enough.");
    }

    @Test
    void besideItsCriterionAFindingIsSaidWithoutTheCode() {
        Finding finding = new CriterionNotAccepted("P1", List.of("E02"), List.of(), List.of(), List.of());
        assertThat(Sentences.beside("P1", finding)).isEqualTo("Nothing accepted yet. E02 waits for the assessor.");
        assertThat(Sentences.beside("P2", finding)).isEqualTo(Sentences.of(finding));
    }

    @Test
    void wordsOfPeopleAreNeverReadAsTemplates() {
        Finding odd = new ContextFinding.ContextShown("{x}", "a|b}", List.of("#"), List.of(), List.of());
        assertThat(Sentences.of(odd)).isEqualTo("A|b} ({x}): shown by #.");
    }

    @Test
    void aLanguageWithoutABundleIsAnsweredInEnglish() {
        Finding finding = new ActionsOpen(1);
        assertThat(Sentences.of(finding, Locale.forLanguageTag("cy"))).isEqualTo(Sentences.of(finding));
    }
}

package org.countersign.rules.evidence;

import static org.countersign.standards.RuleSource.CENTRE;
import static org.countersign.standards.RuleSource.STANDARD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Element;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.Published;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Standard;

/** A small CFACSC4: two performance criteria, one of knowledge, the four requirements, and its rules one by one. */
public final class DifficultCustomers {

    public static final String RECOGNISE = "C4.1.1";
    public static final String LISTEN = "C4.2.1";
    public static final String KNOW = "C4a";

    public static final String ROUTINE = "4a";
    public static final String BUSY = "4b";
    public static final String QUIET = "4c";
    public static final String LET_DOWN = "4d";

    public static final String NO_SIMULATION =
            "Simulation is not allowed for any performance evidence within this Unit.";

    private DifficultCustomers() {}

    private static final List<Context> CONTEXTS = List.of(
            new Context(ROUTINE, "during routine delivery of customer service", "routine"),
            new Context(BUSY, "during a busy time in your job", "busy time"),
            new Context(QUIET, "during a quiet time in your job", "quiet time"),
            new Context(LET_DOWN, "when people, systems or resources have let you down", "let down"));

    public static final Standard UNIT = standard(
            List.of(
                    performance("C4.1", RECOGNISE, "Recognise types of customer behaviour that are difficult."),
                    performance("C4.2", LISTEN, "Listen patiently to what your customer wants to tell you."),
                    knowledge(KNOW, "The types of customer behaviour that you find difficult to deal with.")),
            List.of("1", "2", "3", "4"));

    /** As published: requirements 1 to 4, and nothing of a centre's own. */
    public static final Policy AS_PUBLISHED = policy(realWork(), noSimulation(), sector(), period(), contexts());

    public static Standard standard(List<CriteriaGroup> groups, List<String> requirements) {
        return new Standard(
                new EditionKey("CFACSC4", "1"),
                Optional.empty(),
                "Deliver Customer Service to Difficult Customers",
                unpublished(),
                List.of(),
                groups,
                requirements.stream()
                        .map(code -> new EvidenceRequirement(
                                code, "Requirement " + code, code.equals("4") ? CONTEXTS : List.of()))
                        .toList(),
                Optional.empty(),
                new EditionKey("CFACSC4-evidence", "1"));
    }

    static CriteriaGroup performance(String element, String code, String text) {
        return new CriteriaGroup(
                CriterionKind.PERFORMANCE,
                Optional.of(new Element(element, "Element " + element)),
                "Performance Criteria",
                "You must consistently:",
                List.of(new Criterion(code, CriterionKind.PERFORMANCE, text)));
    }

    static CriteriaGroup knowledge(String code, String text) {
        return new CriteriaGroup(
                CriterionKind.KNOWLEDGE,
                Optional.empty(),
                "Knowledge and Understanding for the whole Unit",
                "You must know and understand:",
                List.of(new Criterion(code, CriterionKind.KNOWLEDGE, text)));
    }

    public static Criterion criterion(String code) {
        return UNIT.criterion(code).orElseThrow();
    }

    public static Policy policy(EvidenceRule... rules) {
        return new Policy(
                new EditionKey("CFACSC4-evidence", "1"),
                "CFACSC4 evidence requirements",
                List.of(rules),
                Optional.empty());
    }

    /** The published rules and some of a centre's own. */
    public static Policy asPublishedWith(EvidenceRule... more) {
        return policy(Stream.concat(AS_PUBLISHED.rules().stream(), Arrays.stream(more))
                .toArray(EvidenceRule[]::new));
    }

    public static EvidenceRule realWork() {
        Set<Setting> settings = EnumSet.complementOf(EnumSet.of(Setting.SIMULATION));
        return new AllowedSettings("real-work", STANDARD, Optional.of("1"), NO_SIMULATION, settings);
    }

    public static EvidenceRule noSimulation() {
        Set<Method> methods = EnumSet.complementOf(EnumSet.of(Method.SIMULATION));
        return new AllowedMethods("no-simulation", STANDARD, Optional.of("1"), NO_SIMULATION, methods);
    }

    public static EvidenceRule sector() {
        String sentence = "Each occasion says in which sector it took place.";
        return new SectorRecorded("sector", STANDARD, Optional.of("2"), sentence, EnumSet.allOf(Sector.class));
    }

    public static EvidenceRule period() {
        return period(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    public static EvidenceRule period(OptionalInt occasions, OptionalInt customers, OptionalInt days) {
        String sentence = "Evidence covers a sufficient period of time.";
        return new SufficientPeriod(
                "sufficient-period", STANDARD, Optional.of("3"), sentence, occasions, customers, days);
    }

    public static EvidenceRule contexts() {
        return new ContextsShown("contexts", STANDARD, Optional.of("4"), "Each context is shown.", false);
    }

    public static EvidenceRule contextsInEveryCriterion() {
        String sentence = "Your centre asks for each context in every criterion.";
        return new ContextsShown("contexts-each", CENTRE, Optional.of("4"), sentence, true);
    }

    public static EvidenceRule consistently(int least) {
        String occasions = least == 1 ? "one occasion." : least + " occasions.";
        String sentence = "Your centre asks for each performance criterion on at least " + occasions;
        return new LeastOccasions("consistently", CENTRE, Optional.empty(), sentence, least);
    }

    public static EvidenceRule moreThanOwnAccount() {
        String sentence = "Your centre asks for more than reflective accounts.";
        return new NotAlone(
                "more-than-own-account", CENTRE, Optional.empty(), sentence, EnumSet.of(Method.REFLECTIVE_ACCOUNT));
    }

    private static Published unpublished() {
        return new Published(
                Optional.empty(),
                Optional.empty(),
                Optional.of("FE2D 04"),
                Optional.of("CFACSC4"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}

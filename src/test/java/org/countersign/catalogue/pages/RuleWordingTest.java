package org.countersign.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule;
import org.countersign.wording.Wording;
import org.junit.jupiter.api.Test;

/** A new kind of rule has words for what it checks, or nobody could read what it asks for. */
class RuleWordingTest {

    /** What they say depends on the unit they are read beside. */
    private static final Set<Class<?>> BESIDE_A_UNIT =
            Set.of(EvidenceRule.ContextsShown.class, EvidenceRule.RangeShown.class, EvidenceRule.CriteriaChosen.class);

    @Test
    void everyKindOfRuleHasWordsThatNameItsParts() {
        Map<String, Set<String>> words = new TreeMap<>(Wording.messages(RuleWording.class, Locale.ENGLISH));
        for (Class<?> rule : EvidenceRule.class.getPermittedSubclasses()) {
            String kind = EvidenceRule.kind(rule);
            List<String> parts = Stream.of(rule.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertThat(words.containsKey(kind)).as(kind).isNotEqualTo(BESIDE_A_UNIT.contains(rule));
            words.entrySet()
                    .removeIf(message -> (message.getKey().equals(kind)
                                    || parts.stream()
                                            .map(part -> kind + "." + part)
                                            .anyMatch(message.getKey()::equals))
                            && parts.containsAll(message.getValue()));
        }
        assertThat(words).isEmpty();
    }
}

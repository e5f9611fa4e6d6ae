package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.Published;

/** How the models of the standards are told in JSON: a rule says its kind as the files do, and what is absent is left out. */
@Singleton
class CatalogueJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        List.of(Published.class, CriteriaGroup.class, Policy.class, Mapping.class)
                .forEach(model -> json.addMixIn(model, AbsentLeftOut.class));
        json.addMixIn(EvidenceRule.class, RuleWithKind.class).addMixIn(Criterion.class, CriterionAsPrinted.class);
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private interface AbsentLeftOut {}

    @JsonIgnoreProperties("performance")
    private interface CriterionAsPrinted {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "allowed-settings", value = EvidenceRule.AllowedSettings.class),
        @Type(name = "allowed-methods", value = EvidenceRule.AllowedMethods.class),
        @Type(name = "sector-recorded", value = EvidenceRule.SectorRecorded.class),
        @Type(name = "sufficient-period", value = EvidenceRule.SufficientPeriod.class),
        @Type(name = "contexts-shown", value = EvidenceRule.ContextsShown.class),
        @Type(name = "least-occasions", value = EvidenceRule.LeastOccasions.class),
        @Type(name = "not-alone", value = EvidenceRule.NotAlone.class),
        @Type(name = "knowledge-shown", value = EvidenceRule.KnowledgeShown.class),
        @Type(name = "assessors-judgement", value = EvidenceRule.AssessorsJudgement.class)
    })
    private interface RuleWithKind {}
}

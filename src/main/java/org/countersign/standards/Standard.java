package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of a National Occupational Standard or legacy S/NVQ unit, word for word.
 *
 * @param corrects the edition this one is a corrected transcription of
 * @param displayTitle what it is called on pages: the published title, or a shorter one; the centre's own where none was
 *     published
 * @param signOff the unit's own statement and signature lines; empty where the policy provides them
 * @param defaultPolicy the policy an enrolment gets unless another is chosen
 */
@JsonPropertyOrder({"id", "edition", "corrects", "displayTitle", "defaultPolicy", "published", "passages"})
public record Standard(
        @JsonUnwrapped EditionKey key,
        Optional<EditionKey> corrects,
        String displayTitle,
        Published published,
        List<Passage> passages,
        @JsonProperty("criteria") List<CriteriaGroup> groups,
        @JsonProperty("evidence-requirements") List<EvidenceRequirement> requirements,
        Optional<SignOffForm> signOff,
        EditionKey defaultPolicy) {

    public Standard {
        passages = List.copyOf(passages);
        groups = List.copyOf(groups);
        requirements = List.copyOf(requirements);
    }

    /** Where no title was published, and the display title is the centre's own. */
    public boolean titleIsCentres() {
        return published.title().isEmpty();
    }

    /** All criteria in the published order, performance and knowledge. */
    public List<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream()).toList();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** The circumstances its evidence requirements name, in the published order. */
    @JsonIgnore
    public List<Context> contexts() {
        return requirements.stream()
                .flatMap(requirement -> requirement.contexts().stream())
                .toList();
    }

    public Optional<EvidenceRequirement> requirement(String code) {
        return requirements.stream()
                .filter(requirement -> requirement.code().equals(code))
                .findFirst();
    }

    public Optional<Context> context(String code) {
        return contexts().stream()
                .filter(context -> context.code().equals(code))
                .findFirst();
    }

    /** Criteria by code, in the published order. */
    public Map<String, Criterion> criteriaByCode() {
        Map<String, Criterion> byCode = new LinkedHashMap<>();
        criteria().forEach(criterion -> byCode.put(criterion.code(), criterion));
        return byCode;
    }
}

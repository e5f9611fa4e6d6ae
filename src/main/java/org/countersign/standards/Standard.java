package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of a National Occupational Standard or legacy S/NVQ unit, word for word.
 *
 * @param corrects the edition this one is a corrected transcription of
 * @param displayTitle what it is called on pages: the published title, or a shorter one; the centre's own where none was
 *     published
 * @param ranges the lists it has to be shown over, besides the contexts of its evidence requirements
 * @param signOff the unit's own statement and signature lines; empty where the policy provides them
 * @param inOtherLanguages editions that say the same with the same codes in other languages
 * @param defaultPolicy the policy an enrolment gets unless another is chosen
 */
@JsonPropertyOrder({
    "id",
    "edition",
    "corrects",
    "displayTitle",
    "defaultPolicy",
    "inOtherLanguages",
    "published",
    "passages"
})
public record Standard(
        @JsonUnwrapped EditionKey key,
        Optional<EditionKey> corrects,
        String displayTitle,
        Published published,
        List<Passage> passages,
        @JsonProperty("criteria") List<CriteriaGroup> groups,
        @JsonProperty("evidence-requirements") List<EvidenceRequirement> requirements,
        List<Range> ranges,
        Optional<SignOffForm> signOff,
        EditionKey defaultPolicy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EditionKey> inOtherLanguages) {

    public Standard {
        passages = List.copyOf(passages);
        groups = keyed(groups);
        requirements = List.copyOf(requirements);
        ranges = List.copyOf(ranges);
        inOtherLanguages = List.copyOf(inOtherLanguages);
    }

    /** One that was published in one language. */
    public Standard(
            EditionKey key,
            Optional<EditionKey> corrects,
            String displayTitle,
            Published published,
            List<Passage> passages,
            List<CriteriaGroup> groups,
            List<EvidenceRequirement> requirements,
            List<Range> ranges,
            Optional<SignOffForm> signOff,
            EditionKey defaultPolicy) {
        this(
                key,
                corrects,
                displayTitle,
                published,
                passages,
                groups,
                requirements,
                ranges,
                signOff,
                defaultPolicy,
                List.of());
    }

    /** One that has no lists but the contexts of its evidence requirements. */
    public Standard(
            EditionKey key,
            Optional<EditionKey> corrects,
            String displayTitle,
            Published published,
            List<Passage> passages,
            List<CriteriaGroup> groups,
            List<EvidenceRequirement> requirements,
            Optional<SignOffForm> signOff,
            EditionKey defaultPolicy) {
        this(key, corrects, displayTitle, published, passages, groups, requirements, List.of(), signOff, defaultPolicy);
    }

    /** Codes may begin again in each element; those that stand in several are told apart by it. */
    private static List<CriteriaGroup> keyed(List<CriteriaGroup> groups) {
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous = groups.stream()
                .flatMap(group -> group.criteria().stream())
                .filter(one -> !one.isItem())
                .map(Criterion::code)
                .filter(code -> !seen.add(code))
                .collect(Collectors.toSet());
        return groups.stream()
                .map(group -> ambiguous.isEmpty() ? group : group.keyed(ambiguous))
                .toList();
    }

    /** The tag of the language that the criteria of a group are written in; empty where it is not said. */
    public String language(CriteriaGroup group) {
        return group.language().or(published::language).orElse("");
    }

    /** The tag of the language that a criterion and its note are written in; empty where it is not said. */
    public String language(Criterion criterion) {
        return language(groupOf(criterion));
    }

    /** The tag of the language of its title; empty where it is not said, or where the centre gave it. */
    public String languageOfTitle() {
        return titleIsCentres() ? "" : published.language().orElse("");
    }

    /** What its glossaries explain that stands in a criterion. */
    public List<Passage.Term> termsIn(Criterion criterion) {
        String text = criterion.text();
        return passages.stream()
                .flatMap(passage -> passage.terms().stream())
                .filter(term -> term.standsIn(text))
                .toList();
    }

    /** The words before the criteria of a group: its own, or those of the last group of its kind that has some. */
    public String leadIn(CriteriaGroup group) {
        return Stream.iterate(groups.indexOf(group), place -> place >= 0, place -> place - 1)
                .map(groups::get)
                .filter(earlier -> earlier.kind() == group.kind())
                .map(CriteriaGroup::leadIn)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands over a group where others of its element stand apart. */
    public String heading(CriteriaGroup group) {
        boolean alone = group.subHeading().isEmpty()
                && groups.stream()
                                .filter(other -> group.element().isPresent()
                                        && other.element().equals(group.element()))
                                .count()
                        < 2;
        return alone || group.under().isEmpty() ? group.title() : group.title() + ": " + group.under();
    }

    /** Where no title was published, and the display title is the centre's own. */
    public boolean titleIsCentres() {
        return published.title().isEmpty();
    }

    /** All criteria in the published order, performance and knowledge, each followed by its items. */
    public List<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream()).toList();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    public CriteriaGroup groupOf(Criterion criterion) {
        return groups.stream()
                .filter(group -> group.criteria().contains(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** What completes a criterion; none for one that stands for itself. */
    public List<Criterion> itemsOf(Criterion criterion) {
        return groups.stream()
                .flatMap(group -> group.itemsOf(criterion).stream())
                .toList();
    }

    /** Every list that something is asked of: the contexts of its evidence requirements, then its ranges, as published. */
    public List<Range> asked() {
        return Stream.concat(
                        requirements.stream()
                                .filter(requirement -> !requirement.contexts().isEmpty())
                                .map(Range::of),
                        ranges.stream().filter(range -> !range.forInformation()))
                .toList();
    }

    /** The criteria a list belongs to, in the published order. */
    public List<Criterion> criteriaOf(Range range) {
        return groups.stream()
                .flatMap(group -> group.criteria().stream().filter(one -> range.isAbout(one, group.element())))
                .toList();
    }

    /**
     * Whether knowledge that is accepted for the criterion shows items of a list: of one that takes knowledge for its rest,
     * and of one that belongs to this and other knowledge criteria alone.
     */
    public boolean knowledgeShows(Range range, Criterion criterion) {
        if (criterion.isPerformance()) {
            return false;
        }
        List<Criterion> own = criteriaOf(range);
        return range.knowledgeIsEnoughForTheRest()
                || own.contains(criterion) && own.stream().noneMatch(Criterion::isPerformance);
    }

    /** The items of all lists that something is asked of. */
    @JsonIgnore
    public List<Context> contexts() {
        return asked().stream().flatMap(range -> range.contexts().stream()).toList();
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

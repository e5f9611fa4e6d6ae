package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Guidance;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.form.Form;
import org.countersign.standards.library.FilePlace;
import org.countersign.standards.library.Library;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.reading.Entry.Fields;

/** All files read so far, good and bad, and whether what one of them names another holds. */
final class ReadFiles {

    private final List<ReadFile<Standard>> standards = new ArrayList<>();
    private final List<ReadFile<Policy>> policies = new ArrayList<>();
    private final List<ReadFile<Guidance>> guidance = new ArrayList<>();
    private final List<ReadFile<Mapping>> mappings = new ArrayList<>();
    private final List<ReadFile<Qualification>> qualifications = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();
    private final Map<EditionKey, FilePlace> placeOf = new LinkedHashMap<>();

    void addUnreadable(String text) {
        unreadable.add(new UnreadableFile(text));
    }

    /** Checks a file by itself and keeps it, with its model if it is in order. */
    void add(FileKind kind, Fields file, String path, FileProblems problems) {
        kind.check(file, problems);
        if (problems.none()) {
            claim(Shared.editionKey(file), file, path, problems);
        }
        switch (kind) {
            case STANDARD -> standards.add(read(file, problems, entry -> Form.standard(entry.tree())));
            case POLICY -> policies.add(read(file, problems, entry -> Form.policy(entry.tree())));
            case GUIDANCE -> guidance.add(read(file, problems, entry -> Form.guidance(entry.tree())));
            case MAPPING -> mappings.add(read(file, problems, entry -> Form.mapping(entry.tree())));
            case QUALIFICATION -> qualifications.add(read(file, problems, entry -> Form.qualification(entry.tree())));
        }
    }

    private void claim(EditionKey key, Fields file, String path, FileProblems problems) {
        Place edition = file.placeOf("edition");
        FilePlace holder = placeOf.putIfAbsent(key, new FilePlace(path, edition.line(), edition.column()));
        if (holder != null) {
            problems.add(file.placeOf("id"), ReferenceFault.EDITION_TWICE.found(key, holder.file()));
        }
    }

    private static <T> ReadFile<T> read(Fields file, FileProblems problems, Function<Fields, T> read) {
        Optional<T> model = problems.none() ? Optional.of(read.apply(file)) : Optional.empty();
        return new ReadFile<>(model, file, problems);
    }

    /** Policies first, because standards name them; then what names standards. */
    void checkTogether() {
        policies.forEach(policy -> PolicyCheck.together(policy, this));
        standards.forEach(standard -> StandardCheck.together(standard, this));
        policies.forEach(policy -> PolicyUse.check(policy, this));
        guidance.forEach(notes -> GuidanceCheck.together(notes, this));
        mappings.forEach(mapping -> MappingCheck.together(mapping, this));
        qualifications.forEach(qualification -> QualificationCheck.together(qualification, this));
    }

    /** Whether a standard declares the context, or a file that cannot be read seems to. */
    boolean someStandardDeclaresContext(String code) {
        return standards.stream()
                        .flatMap(standard -> StandardCheck.contexts(standard.file()).stream())
                        .anyMatch(context -> context.text().equals(code))
                || unreadable.stream().anyMatch(file -> file.hasKey(code));
    }

    /** Whether a standard names the policy as its own, or a file that cannot be read may do so. */
    boolean mayBeNamed(EditionKey policy) {
        return standards.stream()
                        .flatMap(file -> Shared.editionKeyIfWhole(file.file().fields("default-policy")).stream())
                        .anyMatch(policy::equals)
                || unreadable.stream().anyMatch(file -> file.names(policy));
    }

    List<Standard> standards() {
        return good(standards).toList();
    }

    Optional<Policy> policy(EditionKey key) {
        return good(policies).filter(policy -> policy.key().equals(key)).findFirst();
    }

    Optional<Standard> standard(EditionKey key) {
        return good(standards).filter(standard -> standard.key().equals(key)).findFirst();
    }

    List<Standard> editionsOf(String standardId) {
        return good(standards)
                .filter(standard -> standard.key().id().equals(standardId))
                .toList();
    }

    /** Whether a file that has problems of its own holds such an edition; then those are the ones to put right. */
    boolean aBadFileHolds(Predicate<EditionKey> wanted) {
        return Stream.concat(
                        unreadable.stream().flatMap(file -> file.key().stream()),
                        Stream.of(standards, policies)
                                .flatMap(List::stream)
                                .filter(file -> !file.good())
                                .flatMap(file -> Shared.editionKeyIfWhole(file.file()).stream()))
                .anyMatch(wanted);
    }

    private static <T> Stream<T> good(List<ReadFile<T>> read) {
        return read.stream().filter(ReadFile::good).flatMap(file -> file.model().stream());
    }

    Library library(List<Problem> problems) {
        SortedMap<EditionKey, Standard> goodStandards = byKey(standards, Standard::key);
        SortedMap<EditionKey, Policy> goodPolicies = byKey(policies, Policy::key);
        SortedMap<EditionKey, Guidance> goodGuidance = byKey(guidance, Guidance::key);
        SortedMap<EditionKey, Mapping> goodMappings = byKey(mappings, Mapping::key);
        SortedMap<EditionKey, Qualification> goodQualifications = byKey(qualifications, Qualification::key);
        placeOf.keySet()
                .removeIf(key -> !goodStandards.containsKey(key)
                        && !goodPolicies.containsKey(key)
                        && !goodGuidance.containsKey(key)
                        && !goodMappings.containsKey(key)
                        && !goodQualifications.containsKey(key));
        return new Library(
                goodStandards,
                goodPolicies,
                goodGuidance,
                goodMappings,
                goodQualifications,
                Collections.unmodifiableMap(placeOf),
                List.copyOf(problems));
    }

    private static <T> SortedMap<EditionKey, T> byKey(List<ReadFile<T>> read, Function<T, EditionKey> key) {
        SortedMap<EditionKey, T> byKey = new TreeMap<>();
        good(read).forEach(model -> byKey.put(key.apply(model), model));
        return Collections.unmodifiableSortedMap(byKey);
    }
}

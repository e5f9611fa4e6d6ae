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
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Guidance;
import org.countersign.standards.Library;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** What shows only when all files are there: whether what one names, another holds, and whether they fit together. */
final class LibraryCheck {

    /** A model with the file it came from, for saying where something is wrong. */
    private record Read<T>(T model, Fields file, FileProblems problems) {

        boolean good() {
            return problems.none();
        }
    }

    private final List<Read<Standard>> standards = new ArrayList<>();
    private final List<Read<Policy>> policies = new ArrayList<>();
    private final List<Read<Guidance>> guidance = new ArrayList<>();
    private final List<Read<Mapping>> mappings = new ArrayList<>();

    void add(FileKind kind, Fields file, FileProblems problems) {
        switch (kind) {
            case STANDARD -> standards.add(new Read<>(StandardFile.read(file, problems), file, problems));
            case POLICY -> policies.add(new Read<>(PolicyFile.read(file, problems), file, problems));
            case GUIDANCE -> guidance.add(new Read<>(GuidanceFile.read(file, problems), file, problems));
            case MAPPING -> mappings.add(new Read<>(MappingFile.read(file, problems), file, problems));
        }
    }

    /** Policies first, because standards name them; then what names standards. */
    void run() {
        policies.forEach(this::checkPolicy);
        standards.forEach(this::checkStandard);
        guidance.forEach(this::checkGuidance);
        mappings.forEach(this::checkMapping);
    }

    private void checkPolicy(Read<Policy> read) {
        Policy policy = read.model();
        List<Fields> rules = read.file().items("rules").eachFields();
        PolicyFit.within(policy)
                .forEach(misfit -> read.problems().add(placeOf(misfit, policy, rules), misfit.what(), misfit.remedy()));
        for (Fields rule : rules) {
            if (rule.text("kind").equals("contexts-shown")) {
                rule.items("contexts").eachScalar().forEach(code -> checkDeclared(code, read));
            }
        }
    }

    private static Place placeOf(Misfit misfit, Policy policy, List<Fields> rules) {
        List<String> codes = policy.rules().stream().map(EvidenceRule::code).toList();
        return misfit.rule().map(code -> rules.get(codes.indexOf(code)).place()).orElse(Place.WHOLE_FILE);
    }

    private void checkDeclared(Scalar code, Read<Policy> read) {
        boolean declared = Stream.concat(
                        read.model().contexts().stream(),
                        standards.stream().flatMap(standard -> standard.model().contexts().stream()))
                .anyMatch(context -> context.code().equals(code.text()));
        if (!declared) {
            read.problems()
                    .add(
                            code.place(),
                            "Context " + code.text() + " is declared by no standard and not by this policy.",
                            "Declare it under \"contexts\", or correct its code.");
        }
    }

    private void checkStandard(Read<Standard> read) {
        Standard standard = read.model();
        standard.corrects().ifPresent(corrected -> {
            if (!corrected.id().equals(standard.key().id()) || corrected.equals(standard.key())) {
                read.problems()
                        .add(
                                read.file().placeOf("corrects"),
                                standard.key() + " cannot correct " + corrected + ".",
                                "Name another edition of the same standard.");
            }
        });
        Place place = read.file().placeOf("default-policy");
        Optional<Policy> policy = find(policies, Policy::key, standard.defaultPolicy());
        if (policy.isEmpty()) {
            read.problems().add(place, absent("policy", standard.defaultPolicy()), REMEDY_FOR_ABSENT);
        }
        policy.ifPresent(chosen -> PolicyFit.between(chosen, standard).forEach(misfit -> read.problems()
                .add(
                        place,
                        misfit.rule().isPresent() ? "In " + chosen.key() + ": " + misfit.what() : misfit.what(),
                        misfit.remedy())));
    }

    private static final String REMEDY_FOR_ABSENT =
            "Correct the id or the edition, or put right the problems of the file that holds it.";

    private static String absent(String what, EditionKey key) {
        return "There is no " + what + " " + key + " among the files that could be read.";
    }

    private void checkGuidance(Read<Guidance> read) {
        for (Fields section : read.file().items("sections").eachFields()) {
            for (Fields note : section.items("notes").eachFields()) {
                note.optionalFields("criteria")
                        .ifPresent(criteria ->
                                criteria.byKey().keySet().forEach(id -> checkNote(id, criteria, read.problems())));
            }
        }
    }

    private void checkNote(String id, Fields criteria, FileProblems problems) {
        List<Standard> editions = standards.stream()
                .filter(Read::good)
                .map(Read::model)
                .filter(standard -> standard.key().id().equals(id))
                .toList();
        if (editions.isEmpty()) {
            problems.add(
                    criteria.placeOf(id),
                    "There is no standard " + id + " among the files that could be read.",
                    "Correct the id, or put right the problems of the file that holds it.");
            return;
        }
        criteria.items(id).eachScalar().stream()
                .filter(code -> editions.stream()
                        .noneMatch(standard -> standard.criterion(code.text()).isPresent()))
                .forEach(code -> noSuchCriterion(code.text(), code.place(), id, problems));
    }

    private void checkMapping(Read<Mapping> read) {
        Optional<Standard> from = named(read, "from", read.model().from());
        Optional<Standard> to = named(read, "to", read.model().to());
        for (Mapping.Relation relation : Mapping.Relation.values()) {
            read.file()
                    .optionalFields(MappingFile.key(relation))
                    .ifPresent(table -> table.byKey().keySet().forEach(code -> {
                        from.ifPresent(legacy -> require(legacy, code, table.placeOf(code), read.problems()));
                        MappingFile.successors(table, code)
                                .forEach(successor -> to.ifPresent(standard ->
                                        require(standard, successor.text(), successor.place(), read.problems())));
                    }));
        }
        read.file()
                .items("new")
                .eachScalar()
                .forEach(added ->
                        to.ifPresent(standard -> require(standard, added.text(), added.place(), read.problems())));
    }

    private Optional<Standard> named(Read<Mapping> read, String key, EditionKey named) {
        Optional<Standard> standard = find(standards, Standard::key, named);
        if (standard.isEmpty()) {
            read.problems().add(read.file().placeOf(key), absent("standard", named), REMEDY_FOR_ABSENT);
        }
        return standard;
    }

    private static void require(Standard standard, String code, Place place, FileProblems problems) {
        if (standard.criterion(code).isEmpty()) {
            noSuchCriterion(code, place, standard.key().toString(), problems);
        }
    }

    private static void noSuchCriterion(String code, Place place, String standard, FileProblems problems) {
        problems.add(
                place,
                standard + " has no criterion " + code + ".",
                "Correct the code; the standard's page in the catalogue lists them.");
    }

    private static <T> Optional<T> find(List<Read<T>> among, Function<T, EditionKey> key, EditionKey wanted) {
        return among.stream()
                .filter(Read::good)
                .map(Read::model)
                .filter(model -> key.apply(model).equals(wanted))
                .findFirst();
    }

    Library library(Map<EditionKey, String> fileOf, List<Problem> problems) {
        SortedMap<EditionKey, Standard> goodStandards = good(standards, Standard::key);
        SortedMap<EditionKey, Policy> goodPolicies = good(policies, Policy::key);
        SortedMap<EditionKey, Guidance> goodGuidance = good(guidance, Guidance::key);
        SortedMap<EditionKey, Mapping> goodMappings = good(mappings, Mapping::key);
        Map<EditionKey, String> files = new LinkedHashMap<>(fileOf);
        files.keySet()
                .removeIf(key -> !goodStandards.containsKey(key)
                        && !goodPolicies.containsKey(key)
                        && !goodGuidance.containsKey(key)
                        && !goodMappings.containsKey(key));
        return new Library(
                goodStandards,
                goodPolicies,
                List.copyOf(goodGuidance.values()),
                List.copyOf(goodMappings.values()),
                Collections.unmodifiableMap(files),
                List.copyOf(problems));
    }

    private static <T> SortedMap<EditionKey, T> good(List<Read<T>> read, Function<T, EditionKey> key) {
        SortedMap<EditionKey, T> byKey = new TreeMap<>();
        read.stream().filter(Read::good).map(Read::model).forEach(model -> byKey.put(key.apply(model), model));
        return Collections.unmodifiableSortedMap(byKey);
    }
}

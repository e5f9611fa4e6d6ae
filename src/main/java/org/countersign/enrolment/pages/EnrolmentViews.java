package org.countersign.enrolment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.catalogue.search.StandardsFilter;
import org.countersign.catalogue.search.StandardsSearch;
import org.countersign.enrolment.AbleToAct;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.RolesOf;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Found;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;

/** Makes enrolments and the choices of their forms ready to be shown. */
@ApplicationScoped
class EnrolmentViews {

    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final StandardsSearch search;
    private final Editions editions;
    private final People people;
    private final Involved involved;
    private final CentreClock clock;
    private final EnrolmentWords words;

    EnrolmentViews(
            Enrolments enrolments,
            Catalogue catalogue,
            StandardsSearch search,
            Editions editions,
            People people,
            Involved involved,
            CentreClock clock,
            EnrolmentWords words) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.search = search;
        this.editions = editions;
        this.people = people;
        this.involved = involved;
        this.clock = clock;
        this.words = words;
    }

    LocalDate today() {
        return clock.today();
    }

    /** As a browser's date field holds it. */
    String typed(LocalDate date) {
        return date.toString();
    }

    String name(PersonId person) {
        return people.find(person).orElseThrow().name();
    }

    EnrolmentView of(Enrolment enrolment) {
        return of(List.of(enrolment)).get(0);
    }

    List<EnrolmentView> of(List<Enrolment> shown) {
        Map<EnrolmentId, List<Allocation>> allocations =
                enrolments.allocations(shown.stream().map(Enrolment::id).toList());
        Map<PersonId, Person> named = involved.in(shown, allocations);
        return shown.stream()
                .map(enrolment -> new EnrolmentView(
                        enrolment.id().toString(),
                        named.get(enrolment.learner()),
                        editions.title(enrolment.standard()),
                        enrolment.standard(),
                        enrolment.policy(),
                        enrolment.enrolledOn(),
                        views(allocations.getOrDefault(enrolment.id(), List.of()), named)))
                .toList();
    }

    private List<EnrolmentView.AllocationView> views(List<Allocation> allocations, Map<PersonId, Person> named) {
        Set<Allocation> inForce = Set.copyOf(Allocation.at(clock.now(), clock.today(), allocations));
        Set<Allocation> acting = Set.copyOf(AbleToAct.today(allocations, named, clock.today()));
        return allocations.stream()
                .map(one -> view(
                        one,
                        named.get(one.person()),
                        acting.contains(one),
                        inForce.contains(one) && !acting.contains(one)))
                .toList();
    }

    private EnrolmentView.AllocationView view(Allocation allocation, Person person, boolean acts, boolean cannotAct) {
        return new EnrolmentView.AllocationView(
                allocation.id().toString(),
                person.name(),
                words.capacityName(allocation.capacity()),
                allocation.from(),
                allocation.lastDay().orElse(null),
                acts,
                cannotAct ? whyNot(person) : null);
    }

    private String whyNot(Person person) {
        return person.disabled() ? words.withoutAccount(person.name()) : words.withoutRole(person.name());
    }

    Found<Person> learners(EnrolForm form) {
        return Found.of(
                people.withRole(Role.LEARNER),
                person -> person.isFoundBy(form.findLearner()),
                person -> person.id().toString().equals(form.learner()));
    }

    Found<Standard> units(EnrolForm form) {
        return units(form.findUnit(), form.standard(), standard -> true);
    }

    /** Those that somebody is enrolled on, and what the list is narrowed down to already. */
    Found<Standard> unitsInUse(String lookedFor, EnrolmentFilter filter) {
        Set<EditionKey> inUse = enrolments.standards();
        String chosen = EditionKey.read(filter.standard()).map(EditionKey::sent).orElse("");
        return units(lookedFor, chosen, standard -> inUse.contains(standard.key()));
    }

    private Found<Standard> units(String typed, String chosen, Predicate<Standard> offered) {
        Map<EditionKey, Standard> inOrder = new LinkedHashMap<>();
        search.found(StandardsFilter.of(typed))
                .forEach(one -> inOrder.put(one.held().key(), one.standard()));
        Set<EditionKey> lookedFor = Set.copyOf(inOrder.keySet());
        catalogue.standards().forEach(standard -> inOrder.putIfAbsent(standard.key(), standard));
        return Found.of(
                List.copyOf(inOrder.values()),
                standard -> lookedFor.contains(standard.key()) && offered.test(standard),
                standard -> standard.key().sent().equals(chosen));
    }

    /** Of everybody who has a role that one can be allocated for, by name. */
    Found<Person> allocatable(AllocateForm form) {
        List<Person> able = Arrays.stream(Capacity.values())
                .flatMap(capacity -> RolesOf.capacity(capacity).stream())
                .distinct()
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return Found.of(able, person -> person.isFoundBy(form.findPerson()), person -> person.id()
                .toString()
                .equals(form.person()));
    }

    Choice choice(Person person) {
        return new Choice(person.id().toString(), words.nameAndUserName(person.name(), person.userName()));
    }

    List<Choice> capacities() {
        return Arrays.stream(Capacity.values())
                .map(capacity -> new Choice(capacity.name(), words.capacityName(capacity)))
                .toList();
    }

    List<Choice> missing() {
        return List.of(
                new Choice(EnrolmentQuery.Missing.ASSESSOR.name(), words.withoutAssessor()),
                new Choice(EnrolmentQuery.Missing.VERIFIER.name(), words.withoutVerifier()),
                new Choice(EnrolmentQuery.Missing.ASSESSOR_OR_VERIFIER.name(), words.withoutEither()));
    }

    Choice choice(Standard standard) {
        return choice(standard.key(), standard.displayTitle());
    }

    /**
     * Those of the chosen standard; of all that are offered where none is chosen yet, or one with a policy that does not fit
     * it. A policy that fits several is chosen once: under the standard that was chosen with it, if it fits.
     */
    List<PolicyGroup> policies(EnrolForm form, List<Standard> offered) {
        Map<Choice, List<Choice>> fitting = new LinkedHashMap<>();
        for (Standard standard : offered) {
            fitting.put(
                    choice(standard),
                    catalogue.policiesFitting(standard).stream()
                            .map(policy -> choice(policy.key(), policy.title()))
                            .toList());
        }
        String under = fitting.keySet().stream()
                .filter(standard -> fitting.get(standard).stream()
                        .anyMatch(policy -> policy.value().equals(form.policy())))
                .map(Choice::value)
                .min(Comparator.comparing(standard -> !standard.equals(form.standard())))
                .orElse("");
        boolean fits = form.policy().isEmpty() || under.equals(form.standard());
        boolean settled = fits && fitting.keySet().stream().map(Choice::value).anyMatch(form.standard()::equals);
        return fitting.entrySet().stream()
                .filter(group -> !settled || group.getKey().value().equals(form.standard()))
                .map(group -> group(group.getKey(), group.getValue(), under, form.policy()))
                .toList();
    }

    private static PolicyGroup group(Choice standard, List<Choice> policies, String under, String chosen) {
        boolean here = standard.value().equals(under);
        return new PolicyGroup(
                standard.label(),
                policies.stream()
                        .map(policy -> new PolicyGroup.PolicyChoice(
                                policy.value(),
                                policy.label(),
                                here && policy.value().equals(chosen)))
                        .toList());
    }

    private Choice choice(EditionKey key, String title) {
        return new Choice(key.sent(), words.titleAndEdition(title, key.said()));
    }
}

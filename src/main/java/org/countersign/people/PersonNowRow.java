package org.countersign.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.people.names.CandidateNumber;
import org.countersign.people.names.FoldedText;
import org.countersign.people.names.SearchText;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.columns.KeptQuery;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** A person as things stand now, put together by the database from the facts about them. */
@Entity
@Immutable
@Synchronize({"people_person", "people_details", "people_role_change", "people_access_change", "people_user_name"})
@Table(name = "people_person_now")
class PersonNowRow extends PanacheEntityBase {

    private static final String HAS_ROLE = "concat(',', roles, ',') like concat('%,', :role, ',%')";

    @Id
    private UUID id;

    private String userName;

    private String userNameKey;

    private int detailsNumber;

    private String name;

    private String foldedName;

    private String candidateNumber;

    private String email;

    private int accessNumber;

    private boolean disabled;
    private String roles;

    private String searchText;

    static Optional<PersonNowRow> of(PersonId person) {
        return find("id", person.value()).firstResultOptional();
    }

    static List<PersonNowRow> ofAll(Collection<PersonId> persons) {
        return KeptQuery.of(
                        getEntityManager(),
                        "from PersonNowRow where id in :ids",
                        PersonNowRow.class,
                        Map.of("ids", persons.stream().map(PersonId::value).toList()))
                .getResultList();
    }

    static List<PersonNowRow> enabledWith(Role role) {
        return list("disabled = false and " + HAS_ROLE, Sort.by("foldedName", "id"), Map.of("role", role.name()));
    }

    /** All who have the number now, however it is written; somebody who had it once has not. */
    static List<Person> numbered(CandidateNumber number) {
        String plain = number.plain();
        return plain.isEmpty()
                ? List.of()
                : PersonNowRow.<PersonNowRow>list(
                                "candidateNumber is not null and locate(:plain, searchText) > 0",
                                Sort.by("foldedName", "id"),
                                Map.of("plain", FoldedText.of(plain)))
                        .stream()
                        .map(PersonNowRow::toPerson)
                        .filter(person -> person.candidateNumber()
                                .map(CandidateNumber::new)
                                .map(CandidateNumber::plain)
                                .filter(plain::equals)
                                .isPresent())
                        .toList();
    }

    static PanacheQuery<PersonNowRow> matching(PeopleQuery query) {
        List<String> words = SearchText.words(query.text());
        String condition = SearchText.condition("searchText", words);
        Map<String, Object> parameters = SearchText.parameters(words);
        if (query.role().isPresent()) {
            condition += " and " + HAS_ROLE;
            parameters.put("role", query.role().get().name());
        }
        return find(condition, query.sort().by(), parameters);
    }

    boolean isThe(PersonDetails details) {
        return new PersonDetails(name, Optional.ofNullable(candidateNumber), Optional.ofNullable(email))
                .equals(details);
    }

    /** What this transaction had read of it before may have changed by its own facts. */
    PersonNowRow readAgain() {
        getEntityManager().refresh(this);
        return this;
    }

    int detailsNumber() {
        return detailsNumber;
    }

    int accessNumber() {
        return accessNumber;
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                userName,
                name,
                Optional.ofNullable(candidateNumber),
                Optional.ofNullable(email),
                rolesOf(roles),
                disabled,
                new SearchText(searchText));
    }

    private static Set<Role> rolesOf(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}

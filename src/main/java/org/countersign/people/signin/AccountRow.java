package org.countersign.people.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.people.UserNames;
import org.countersign.people.names.UserName;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** What sign-in has to know about a person, put together by the database in one row. */
@Entity
@Immutable
@Synchronize({
    "people_person",
    "people_details",
    "people_role_change",
    "people_access_change",
    "people_user_name",
    "people_credential"
})
@Table(name = "people_account_now")
class AccountRow extends PanacheEntityBase implements Account {

    @Id
    private UUID id;

    private String userName;

    private String userNameKey;

    private String name;
    private String roles;
    private boolean disabled;

    private int accessNumber;

    private String hash;
    private long generation;

    static Optional<AccountRow> of(PersonId person) {
        return find("id", person.value()).firstResultOptional();
    }

    /** Whose name it is, or was once: only their present one signs them in. */
    static Optional<AccountRow> owning(String userName) {
        return UserNames.owner(userName).flatMap(AccountRow::of);
    }

    /** By their present name. */
    static Optional<AccountRow> named(String userName) {
        return owning(userName).filter(account -> account.isCalled(userName));
    }

    /** However it is spelled. */
    @Override
    public boolean isCalled(String typed) {
        return userNameKey.equals(UserName.keyOf(typed));
    }

    @Override
    public PersonId id() {
        return new PersonId(id);
    }

    @Override
    public String userName() {
        return userName;
    }

    boolean disabled() {
        return disabled;
    }

    Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    /** What a session of this person that began then has to carry to be valid at this moment. */
    @Override
    public Session session(Instant begun) {
        return new Session(id(), generation, accessNumber, begun);
    }

    @Override
    public Actor actor() {
        Set<Role> held = roles == null
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
        return new Actor(id(), userName, name, held);
    }
}

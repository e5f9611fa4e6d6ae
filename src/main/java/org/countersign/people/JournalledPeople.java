package org.countersign.people;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The facts about people and the centre that the journal has digests of. */
@Singleton
class JournalledPeople implements Journalled {

    static final String PERSON_ADDED = "person-added";
    static final String PERSON_DETAILS = "person-details";
    static final String ROLE_CHANGE = "role-change";
    static final String ACCESS_CHANGE = "access-change";
    static final String USER_NAME = "user-name";
    static final String CENTRE_DETAILS = "centre-details";

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                PERSON_ADDED, PersonRow.Added.class,
                PERSON_DETAILS, DetailsRow.Wording.class,
                ROLE_CHANGE, RoleChangeRow.RoleChange.class,
                ACCESS_CHANGE, AccessChangeRow.AccessChange.class,
                USER_NAME, UserNameRow.Change.class,
                CENTRE_DETAILS, CentreRow.Wording.class);
    }

    @Override
    @Transactional
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case PERSON_ADDED -> PersonRow.<PersonRow>findByIdOptional(subject).map(PersonRow::toFact);
            case PERSON_DETAILS ->
                DetailsRow.<DetailsRow>findByIdOptional(subject).map(DetailsRow::toFact);
            case ROLE_CHANGE ->
                RoleChangeRow.<RoleChangeRow>findByIdOptional(subject).map(RoleChangeRow::toFact);
            case ACCESS_CHANGE ->
                AccessChangeRow.<AccessChangeRow>findByIdOptional(subject).map(AccessChangeRow::toFact);
            case USER_NAME -> UserNameRow.<UserNameRow>findByIdOptional(subject).map(UserNameRow::toFact);
            case CENTRE_DETAILS ->
                CentreRow.<CentreRow>findByIdOptional(subject).map(CentreRow::toFact);
            default -> Optional.empty();
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case PERSON_ADDED -> PersonRow.class;
                    case PERSON_DETAILS -> DetailsRow.class;
                    case ROLE_CHANGE -> RoleChangeRow.class;
                    case ACCESS_CHANGE -> AccessChangeRow.class;
                    case USER_NAME -> UserNameRow.class;
                    default -> CentreRow.class;
                },
                after,
                most);
    }
}

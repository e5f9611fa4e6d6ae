package org.countersign.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.journal.Kept;
import org.countersign.site.PersonId;

/** What some people were called, whenever it was: whoever acted goes by the name they had then. */
public final class NamesOfTheDay {

    private final Map<PersonId, List<DetailsRow.Wording>> wordings;

    private NamesOfTheDay(Map<PersonId, List<DetailsRow.Wording>> wordings) {
        this.wordings = wordings;
    }

    static NamesOfTheDay of(Collection<DetailsRow.Wording> wordings) {
        return new NamesOfTheDay(wordings.stream()
                .sorted(Comparator.comparingInt(DetailsRow.Wording::number))
                .collect(Collectors.groupingBy(wording -> new PersonId(wording.personId()))));
    }

    /** The name they had at that moment; the first they ever had, where they did something before they were added. */
    public String at(PersonId person, Instant moment) {
        List<DetailsRow.Wording> all = wordings.get(person);
        return all.stream()
                .filter(wording -> !wording.recordedAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0))
                .name();
    }

    public String now(PersonId person) {
        List<DetailsRow.Wording> all = wordings.get(person);
        return all.get(all.size() - 1).name();
    }

    /** What they are called now, where it is not what they were called then. */
    public Optional<String> nowUnlessAs(PersonId person, Instant moment) {
        return Optional.of(now(person)).filter(now -> !now.equals(at(person, moment)));
    }

    /** All that a person was ever called, as the facts that the journal tells of; none of somebody unknown. */
    public List<Kept> asKept(PersonId person) {
        return wordings.getOrDefault(person, List.of()).stream()
                .map(wording -> new Kept(DetailsRow.class, wording.id(), wording))
                .toList();
    }
}

package org.countersign.people;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.site.answers.Answer;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Found;

/**
 * The question who takes over what somebody leaves, with what was chosen, as it was sent.
 *
 * @param all for whatever nothing else is chosen for
 * @param typed by the name of the field
 * @param find what the lists of people were narrowed down by
 */
@TemplateData
public record HandingOnForm(List<Duty> duties, String all, Map<String, String> typed, String find) {

    static final String ALL = "handAllOnTo";

    /** Begins the name of the field of one duty. */
    static final String FIELD = "handOn-";

    /** The button that only narrows the lists down. */
    public static final String ONLY_FIND = "find";

    private static final String FIND = "findTaker";

    public HandingOnForm {
        duties = List.copyOf(duties);
        all = all == null ? "" : all;
        find = find == null ? "" : find.strip();
        typed = Map.copyOf(typed);
    }

    public static HandingOnForm none() {
        return new HandingOnForm(List.of(), "", Map.of(), "");
    }

    public static HandingOnForm asking(List<Duty> duties) {
        return new HandingOnForm(duties, "", Map.of(), "");
    }

    /** The same question with what was chosen. */
    public HandingOnForm chosen(MultivaluedMap<String, String> sent) {
        Map<String, String> each = new HashMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(FIELD))
                .forEach(name -> each.put(name, sent.getFirst(name)));
        return new HandingOnForm(duties, sent.getFirst(ALL), each, sent.getFirst(FIND));
    }

    public Answer<HandingOn> read() {
        Map<String, String> each = new HashMap<>();
        typed.forEach((name, value) -> each.put(name.substring(FIELD.length()), value));
        return HandingOn.read(all, each);
    }

    public boolean asks() {
        return !duties.isEmpty();
    }

    public int count() {
        return duties.size();
    }

    public String field(Duty duty) {
        return FIELD + duty.id();
    }

    public String chosen(Duty duty) {
        return typed.getOrDefault(field(duty), "");
    }

    /** Whether one of them was decided apart from the others, or has to be. */
    public boolean isEachChosen() {
        return typed.values().stream().anyMatch(value -> !value.isBlank());
    }

    /** Whether they are too many to choose from, or were. */
    public boolean isLong() {
        return !find.isEmpty() || found() > Found.MOST;
    }

    /** How many can take something over and were looked for. */
    public int found() {
        return found(everybody(), all).count();
    }

    public boolean more() {
        return found() > Found.MOST;
    }

    public int most() {
        return Found.MOST;
    }

    public List<Choice> takersOfAll(String nobodyYet) {
        return choices(everybody(), all, nobodyYet);
    }

    public List<Choice> takersOf(Duty duty, String nobodyYet) {
        return choices(duty.takers().stream(), chosen(duty), nobodyYet);
    }

    private Stream<Person> everybody() {
        return duties.stream().flatMap(duty -> duty.takers().stream());
    }

    private Found<Person> found(Stream<Person> takers, String chosen) {
        return Found.of(
                takers.distinct().sorted(Comparator.comparing(Person::name)).toList(),
                person -> person.isFoundBy(find),
                person -> person.id().toString().equals(chosen));
    }

    private List<Choice> choices(Stream<Person> takers, String chosen, String nobodyYet) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(HandingOn.NOBODY, nobodyYet));
        choices.addAll(found(takers, chosen)
                .offered(person -> new Choice(person.id().toString(), person.name() + ", " + person.userName())));
        return choices;
    }
}

package org.countersign.people;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.site.Answer;
import org.countersign.site.Choice;

/**
 * The question who takes over what somebody leaves, with what was chosen, as it was sent.
 *
 * @param all for whatever nothing else is chosen for
 * @param typed by the name of the field
 */
@TemplateData
record HandingOnForm(List<Duty> duties, String all, Map<String, String> typed) {

    static final String ALL = "handAllOnTo";

    /** Begins the name of the field of one duty. */
    static final String FIELD = "handOn-";

    HandingOnForm {
        duties = List.copyOf(duties);
        all = all == null ? "" : all;
        typed = Map.copyOf(typed);
    }

    static HandingOnForm none() {
        return new HandingOnForm(List.of(), "", Map.of());
    }

    static HandingOnForm asking(List<Duty> duties) {
        return new HandingOnForm(duties, "", Map.of());
    }

    /** The same question with what was chosen. */
    HandingOnForm chosen(MultivaluedMap<String, String> sent) {
        Map<String, String> each = new HashMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(FIELD))
                .forEach(name -> each.put(name, sent.getFirst(name)));
        return new HandingOnForm(duties, sent.getFirst(ALL), each);
    }

    Answer<HandingOn> read() {
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

    public List<Choice> takersOfAll(String nobodyYet) {
        return choices(duties.stream().flatMap(duty -> duty.takers().stream()), nobodyYet);
    }

    public List<Choice> takersOf(Duty duty, String nobodyYet) {
        return choices(duty.takers().stream(), nobodyYet);
    }

    private static List<Choice> choices(Stream<Person> takers, String nobodyYet) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(HandingOn.NOBODY, nobodyYet));
        takers.distinct()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Choice(person.id().toString(), person.name() + ", " + person.userName()))
                .forEach(choices::add);
        return choices;
    }
}

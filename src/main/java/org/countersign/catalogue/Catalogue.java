package org.countersign.catalogue;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Guidance;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;

/**
 * The standards, policies, study notes and mappings this centre can choose from: what is in use as it was frozen, and
 * everything else as its file says.
 */
@ApplicationScoped
public class Catalogue {

    private final Shelf shelf;
    private final Holdings holdings;

    Catalogue(Shelf shelf, Holdings holdings) {
        this.shelf = shelf;
        this.holdings = holdings;
    }

    /** Before anything of ours begins, so that what is wrong with the files stands first in the log. */
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        problems().forEach(Log::warn);
    }

    /** In the order of their keys. */
    public List<Standard> standards() {
        return holdings.standards().values().stream().map(Catalogued::model).toList();
    }

    /** In the order of their keys. */
    public List<Policy> policies() {
        return holdings.policies().values().stream().map(Catalogued::model).toList();
    }

    /** The policies a learner on the standard can be enrolled under; the standard's own first. */
    public List<Policy> policiesFitting(Standard standard) {
        Map<EditionKey, Catalogued<Policy>> held = holdings.policies();
        return held.values().stream()
                .map(Catalogued::model)
                .filter(policy -> isUsual(policy, standard) || fits(policy, standard, held))
                .sorted(Comparator.comparing(policy -> !isUsual(policy, standard)))
                .toList();
    }

    /** The standards that a learner could be on under this policy. */
    public List<Standard> standardsFitting(Policy policy) {
        Map<EditionKey, Catalogued<Policy>> held = holdings.policies();
        return standards().stream()
                .filter(standard -> isUsual(policy, standard) || fits(policy, standard, held))
                .toList();
    }

    private static boolean isUsual(Policy policy, Standard standard) {
        return policy.key().equals(standard.defaultPolicy());
    }

    /** A policy may not ask for the impossible, nor for less than the standard does. */
    private static boolean fits(Policy policy, Standard standard, Map<EditionKey, Catalogued<Policy>> held) {
        return Optional.ofNullable(held.get(standard.defaultPolicy()))
                .map(own -> PolicyFit.inPlaceOf(own.model(), policy, standard))
                .orElseGet(() -> PolicyFit.between(policy, standard))
                .isEmpty();
    }

    /** The mappings that lead from this edition or to it. */
    public List<Mapping> mappingsOf(EditionKey standard) {
        return mappings().values().stream()
                .filter(mapping ->
                        mapping.from().equals(standard) || mapping.to().equals(standard))
                .toList();
    }

    public SortedMap<EditionKey, Mapping> mappings() {
        return shelf.library().mappings();
    }

    /** Study notes as they are written, with what speaks to this reader. */
    public SortedMap<EditionKey, Guidance> guidance(Actor reader) {
        SortedMap<EditionKey, Guidance> theirs = new TreeMap<>();
        shelf.library()
                .guidance()
                .forEach((key, notes) ->
                        theirs.put(key, notes.speakingTo(audience -> StudyNote.isFor(reader, audience))));
        return theirs;
    }

    /** Study notes for this reader beside one criterion of a standard, whichever its edition. */
    public List<StudyNote> notesBeside(Actor reader, String standardId, String criterionCode) {
        return notesBeside(guidance(reader).values(), standardId, criterionCode);
    }

    /** Study notes for this reader on the form of a kind of evidence, or on the portfolio as a whole. */
    public List<StudyNote> notesAt(Actor reader, Guidance.Place place) {
        return notesFor(guidance(reader).values(), note -> note.places().contains(place));
    }

    /** Only a standard that the notes speak to has any, those for its forms and the portfolio included. */
    public StudyNotes notesOn(Actor reader, Standard standard) {
        Collection<Guidance> guides = guidance(reader).values();
        Map<String, List<StudyNote>> beside = new LinkedHashMap<>();
        standard.criteria().stream()
                .map(Criterion::code)
                .forEach(code ->
                        beside.put(code, notesBeside(guides, standard.key().id(), code)));
        beside.values().removeIf(List::isEmpty);
        Map<Guidance.Place, List<StudyNote>> at = new EnumMap<>(Guidance.Place.class);
        if (!beside.isEmpty()) {
            Stream.of(Guidance.Place.values()).forEach(place -> at.put(place, notesAt(reader, place)));
            at.values().removeIf(List::isEmpty);
        }
        return new StudyNotes(beside, at);
    }

    private static List<StudyNote> notesBeside(Collection<Guidance> guides, String standardId, String criterionCode) {
        return notesFor(
                guides,
                note -> note.criteria().getOrDefault(standardId, List.of()).contains(criterionCode));
    }

    private static List<StudyNote> notesFor(Collection<Guidance> guides, Predicate<Guidance.Note> wanted) {
        return guides.stream()
                .flatMap(guidance -> guidance.notes().stream().filter(wanted).map(note -> StudyNote.of(guidance, note)))
                .toList();
    }

    /** What the files say at present, whatever of it is in use. */
    public Library library() {
        return shelf.library();
    }

    /** The centre's own folder of standards, where it has one. */
    public Optional<Path> ownFolder() {
        return shelf.ownFolder();
    }

    /** What is wrong with the files, for the administrator. */
    public Answer<List<Problem>> problems(Actor by) {
        return by.is(Role.ADMINISTRATOR) ? Answer.done(problems()) : Answer.refused(Refusal.notFound());
    }

    /** What changed what is in use comes first. */
    List<Problem> problems() {
        return Stream.of(
                        holdings.changedOutside(),
                        holdings.changedFiles(),
                        shelf.library().problems())
                .flatMap(List::stream)
                .toList();
    }

    /** Reads all files again and answers what is wrong with them. For the administrator. */
    public Answer<List<Problem>> readAgain(Actor by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return Answer.refused(Refusal.notFound());
        }
        shelf.readAgain();
        List<Problem> problems = problems();
        problems.forEach(Log::warn);
        return Answer.done(problems);
    }
}

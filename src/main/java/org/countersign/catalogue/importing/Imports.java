package org.countersign.catalogue.importing;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Differences;
import org.countersign.catalogue.Holdings;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.lists.Paged;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ImportFault;
import org.countersign.standards.importing.Answers;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.Importer;
import org.countersign.standards.importing.documents.Document;
import org.countersign.standards.importing.documents.Documents;
import org.countersign.standards.importing.documents.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Published documents on their way into the catalogue, for administrators. To everybody else there are none. */
@ApplicationScoped
class Imports {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 200;
    private static final Duration KEPT = Duration.ofDays(60);

    /** A thousand pages of text. */
    private static final long MOST_LETTERS = 3_000_000;

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final ReadingDesk desk;
    private final CentreClock clock;
    private final EntityManager entities;
    private final MemorySize largest;

    Imports(
            Catalogue catalogue,
            Holdings holdings,
            ReadingDesk desk,
            CentreClock clock,
            EntityManager entities,
            @ConfigProperty(name = "countersign.import.file-size") MemorySize largest) {
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.desk = desk;
        this.clock = clock;
        this.entities = entities;
        this.largest = largest;
    }

    /** Newest first. */
    Answer<Paged<Brought>> all(Actor by) {
        return allowed(by).map(yes -> ImportRow.since(entities, oldest()));
    }

    @Transactional
    Answer<Import> find(Actor by, UUID id) {
        return allowed(by).then(yes -> Answer.found(ImportRow.of(id, oldest()))).map(this::made);
    }

    /** Takes documents in, each by itself: one in which no standard is found keeps none of the others out. */
    Answer<BroughtIn> bring(Actor by, Unread<List<SentDocument>> sent) {
        return allowed(by).then(yes -> sent.read()).map(documents -> {
            List<Import> read = new ArrayList<>();
            List<Refusal> refusals = new ArrayList<>();
            for (SentDocument document : documents) {
                Answer<Import> answer = bring(document);
                if (answer instanceof Answer.Refused<Import> refused) {
                    refusals.addAll(refused.refusals());
                } else {
                    read.add(answer.orThrow());
                }
            }
            return new BroughtIn(read, refusals);
        });
    }

    /** What came of documents that were sent together. */
    record BroughtIn(List<Import> read, List<Refusal> refusals) {

        /** For whoever sent one. */
        Answer<Import> only() {
            return refusals.isEmpty() ? Answer.done(read.get(0)) : Answer.refused(refusals);
        }
    }

    private Answer<Import> bring(SentDocument sent) {
        String called = sent.name().replaceAll("\\p{Cntrl}", " ").strip();
        String name = called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called;
        if (sent.size() > largest.asLongValue()) {
            return Answer.refused(ImportRefusal.DOCUMENT_TOO_HEAVY.refusal(name, megabytes()));
        }
        return desk.read(name, () -> read(name, sent.content().call()))
                .then(document -> OneTransaction.of(() -> keep(document)));
    }

    long megabytes() {
        return largest.asLongValue() >> 20;
    }

    private Answer<Document> read(String name, byte[] bytes) {
        try {
            Document document = Documents.read(name, bytes);
            if (document.lines().stream()
                            .mapToLong(line -> line.text().length())
                            .sum()
                    > MOST_LETTERS) {
                return Answer.refused(ImportRefusal.TOO_MUCH_TEXT.refusal(name));
            }
            List<Imported> first = importer(name, Map.of()).read(document);
            return first.stream().allMatch(Import::comesToNothing)
                    ? refused(name, first.get(0).refused().orElseThrow())
                    : Answer.done(document);
        } catch (Refused refused) {
            return refused(name, refused.why());
        }
    }

    private static <T> Answer<T> refused(String name, Fault.Found why) {
        return Answer.refused(ImportRefusal.DOCUMENT_REFUSED.refusal(name, why.what(), why.remedy()));
    }

    private Answer<Import> keep(Document document) {
        ImportRow.deleteBefore(oldest());
        if (ImportRow.count() >= MOST) {
            return Answer.refused(ImportRefusal.TOO_MANY_IMPORTS.refusal(MOST));
        }
        ImportRow row = ImportRow.of(UUID.randomUUID(), document, clock.now());
        row.persist();
        return Answer.done(made(row));
    }

    /** Keeps answers, and reads the document again with them. Answers given before stay. */
    Answer<Import> answer(Actor by, UUID id, Unread<Map<String, String>> answers) {
        return OneTransaction.of(() -> allowed(by)
                .then(yes -> Answer.found(ImportRow.lock(id, oldest())))
                .then(row -> answers.read()
                        .then(given -> understood(made(row), given))
                        .map(given -> {
                            row.answer(given);
                            return made(row);
                        })));
    }

    private static Answer<Map<String, String>> understood(Import document, Map<String, String> given) {
        Map<String, List<String>> possible = new HashMap<>();
        document.answers().forEach((key, before) -> possible.put(key, List.of(before)));
        document.found().stream()
                .flatMap(one -> one.imported().whole().stream())
                .forEach(key -> possible.put(key, List.of("yes")));
        document.found().stream()
                .flatMap(one -> one.imported().result().stream())
                .flatMap(result -> result.questions().stream())
                .forEach(question -> possible.put(question.key(), question.possible()));
        List<Refusal> refusals = new ArrayList<>();
        given.forEach((key, answer) -> {
            List<String> known = possible.get(key);
            if (known == null) {
                refusals.add(ImportRefusal.NO_SUCH_QUESTION.refusal(key));
            } else if (!known.isEmpty() && !known.contains(answer)) {
                refusals.add(ImportRefusal.NO_SUCH_ANSWER.refusal(key, answer, String.join(", ", known)));
            }
        });
        return refusals.isEmpty() ? Answer.done(given) : Answer.refused(refusals);
    }

    /** Puts a standard into the centre's own folder, whole or not at all, and reads the library again. */
    synchronized Answer<EditionKey> add(Actor by, UUID id, Unread<Integer> number) {
        return find(by, id).then(document -> number.read()
                .then(wanted -> Answer.found(document.found(wanted)))
                .then(found -> found.imported()
                        .result()
                        .map(result ->
                                found.there().map(Imports::<EditionKey>notAdded).orElseGet(() -> put(by, result)))
                        .orElseGet(() -> notAdded(found.imported().refused().orElseThrow()))));
    }

    private Answer<EditionKey> put(Actor by, Imported.Result result) {
        if (catalogue.ownFolder().isEmpty()) {
            return Answer.refused(ImportRefusal.NO_FOLDER.refusal());
        }
        EditionKey key = result.standard().key();
        StandardsFolder folder = new StandardsFolder(catalogue.ownFolder().get(), false);
        Optional<Fault.Found> why = folder.put(result);
        if (why.isPresent()) {
            return notAdded(why.get());
        }
        catalogue.readAgain(by).orThrow();
        if (!result.standard().equals(catalogue.library().standards().get(key))) {
            folder.takeBack(key);
            catalogue.readAgain(by).orThrow();
            return Answer.refused(ImportRefusal.NOT_READ.refusal(key));
        }
        return Answer.done(key);
    }

    private static <T> Answer<T> notAdded(Fault.Found why) {
        return Answer.refused(ImportRefusal.NOT_ADDED.refusal(why.what(), why.remedy()));
    }

    @Transactional
    Answer<UUID> forget(Actor by, UUID id) {
        return allowed(by).then(yes -> Answer.found(ImportRow.of(id, oldest()))).map(row -> {
            row.delete();
            return id;
        });
    }

    /** What was brought in before is gone, even where nobody has brought in another since. */
    private Instant oldest() {
        return clock.now().minus(KEPT);
    }

    private static Answer<Actor> allowed(Actor by) {
        return by.is(Role.ADMINISTRATOR) ? Answer.done(by) : Answer.refused(Refusal.notFound());
    }

    private Import made(ImportRow row) {
        List<Import.Found> found = new ArrayList<>();
        for (Imported imported : importer(row.name(), row.answers()).read(row.document())) {
            found.add(new Import.Found(
                    found.size() + 1, imported, imported.result().flatMap(result -> there(result.standard()))));
        }
        return new Import(row.id(), row.name(), row.broughtAt(), row.answers(), found);
    }

    private Importer importer(String name, Map<String, String> answers) {
        return new Importer(catalogue.library(), new Answers(Map.of(), Map.of(name, answers)));
    }

    private Optional<Fault.Found> there(Standard made) {
        EditionKey key = made.key();
        return Optional.ofNullable(holdings.standards().get(key))
                .map(Catalogued::model)
                .map(before -> before.equals(made)
                        ? ImportFault.ALREADY_THERE.found(key)
                        : ImportFault.ALREADY_THERE_DIFFERENT.found(key, Differences.between(before, made)));
    }
}

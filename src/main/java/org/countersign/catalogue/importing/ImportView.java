package org.countersign.catalogue.importing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.transcript.Question;
import org.countersign.standards.lint.Lint;

/**
 * A document on its page, with one of its standards in view.
 *
 * @param shown the one in view
 * @param canAdd whether the centre has a folder of its own to add it to
 */
@TemplateData
record ImportView(String path, String name, List<Tab> standards, Shown shown, boolean canAdd) {

    /** One of several standards in a document. */
    @TemplateData
    record Tab(int number, String called, boolean current) {}

    /**
     * @param refused why there is nothing to show
     * @param whole the field that says there is no more of it; null unless it is refused because it seems to be cut off
     * @param result null where it is refused
     */
    @TemplateData
    record Shown(
            int number,
            Fault.Found refused,
            String whole,
            Fault.Found there,
            boolean inTheCatalogue,
            Imported.Result result,
            List<Asking> asked,
            int open,
            List<Lint.Noticed> noticed,
            List<SideBySide.Row> rows) {

        public long performance() {
            return result.criteria(CriterionKind.PERFORMANCE);
        }

        public long knowledge() {
            return result.criteria(CriterionKind.KNOWLEDGE);
        }

        public String catalogued() {
            return "/catalogue/" + result.standard().key().id() + "/"
                    + result.standard().key().edition();
        }
    }

    /**
     * A question with the answers to choose from; where there are none something is typed.
     *
     * @param value what was sent and refused, or else the answer that was given
     */
    @TemplateData
    record Asking(Question question, List<Choosing> choices, String value) {

        public String field() {
            return ImportPages.ANSWER + question.key();
        }

        public boolean hasLines() {
            return question.lines().first() > 0;
        }
    }

    @TemplateData
    record Choosing(String value, String words, boolean given, boolean assumed) {}

    /** @param sent answers that were refused, by the keys of their questions */
    static ImportView of(Import document, int number, boolean canAdd, Map<String, String> sent, ImportPageWords words) {
        List<Tab> tabs = document.found().stream()
                .map(found -> new Tab(found.number(), called(found), found.number() == number))
                .toList();
        return new ImportView(
                ImportPages.PATH + "/" + document.id(),
                document.name(),
                tabs,
                shown(document.found(number).orElseThrow(), sent, words),
                canAdd);
    }

    private static String called(Import.Found found) {
        return found.imported()
                .result()
                .map(result ->
                        result.standard().key().id() + " " + result.standard().displayTitle())
                .orElseGet(() -> found.imported().refused().orElseThrow().what());
    }

    private static Shown shown(Import.Found found, Map<String, String> sent, ImportPageWords words) {
        Optional<Imported.Result> result = found.imported().result();
        return new Shown(
                found.number(),
                found.imported().refused().orElse(null),
                found.imported().whole().map(key -> ImportPages.ANSWER + key).orElse(null),
                found.there().orElse(null),
                found.isInTheCatalogue(),
                result.orElse(null),
                result.map(made -> made.questions().stream()
                                .map(one -> asking(one, sent, words))
                                .toList())
                        .orElse(List.of()),
                result.map(made -> made.open().size()).orElse(0),
                result.map(made -> Lint.of(made.standard())).orElse(List.of()),
                result.map(SideBySide::of).orElse(List.of()));
    }

    private static Asking asking(Question question, Map<String, String> sent, ImportPageWords words) {
        return new Asking(
                question,
                question.possible().stream()
                        .map(answer -> new Choosing(
                                answer,
                                words.choice(answer.replace('-', ' ')),
                                question.given().filter(answer::equals).isPresent(),
                                question.assumed().equals(answer)))
                        .toList(),
                sent.getOrDefault(question.key(), question.given().orElse("")));
    }
}

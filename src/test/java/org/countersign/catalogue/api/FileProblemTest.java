package org.countersign.catalogue.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.countersign.standards.faults.Fault;
import org.junit.jupiter.api.Test;

/** What other programs hold on to of a problem in a file. */
class FileProblemTest {

    /** Published in the JSON: a code may be added, and none may change. */
    private static final List<String> CODES = List.of(
            "alias",
            "already-there",
            "already-there-different",
            "begins-with-a-sign",
            "brackets-not-closed",
            "cannot-be-opened",
            "cannot-correct",
            "cannot-write",
            "changed-in-use",
            "changed-outside",
            "code-twice",
            "colon-in-text",
            "colon-missing",
            "context-dropped",
            "context-left-out",
            "context-not-asked-for",
            "context-not-declared",
            "cut-off",
            "document-damaged",
            "document-empty",
            "document-kind-unknown",
            "document-too-large",
            "edition-twice",
            "element-missing",
            "file-empty",
            "file-kind-missing",
            "file-kind-unknown",
            "file-too-large",
            "file-unreadable",
            "fits-no-standard",
            "folder-missing",
            "folder-too-deep",
            "how-much-twice",
            "indented-by-tab",
            "indented-otherwise",
            "invisible-character",
            "invisible-escape",
            "judgement-replaced",
            "key-missing",
            "key-misspelt",
            "key-twice",
            "key-unknown",
            "letters-unreadable",
            "link-in-a-circle",
            "link-to-nothing",
            "list-as-key",
            "more-allowed",
            "more-contexts-than-there-are",
            "more-faults",
            "more-items-than-there-are",
            "more-than-there-are",
            "name-taken",
            "nested-too-deep",
            "no-contexts",
            "no-keys",
            "no-knowledge-criteria",
            "no-method-enough-alone",
            "no-method-left",
            "no-name-of-a-folder",
            "no-performance-criteria",
            "no-rest",
            "no-sector-left",
            "no-setting-left",
            "no-standard",
            "no-such-context",
            "no-such-criterion",
            "no-such-document",
            "no-such-edition",
            "no-such-policy",
            "no-such-requirement",
            "no-such-standard",
            "not-a-code",
            "not-a-file",
            "not-readable-again",
            "not-utf8",
            "not-word",
            "not-yaml",
            "not-yaml-here",
            "note-shown-nowhere",
            "nothing-to-sign-under",
            "number-and-every-criterion",
            "number-lowered",
            "old-word",
            "overstuffed",
            "pages-missing",
            "pdf-locked",
            "pdf-without-text",
            "picture",
            "policy-does-not-fit",
            "quotes-not-closed",
            "range-of-no-criterion",
            "range-of-no-element",
            "range-of-two",
            "requirement-without-rule",
            "rule-does-not-fit",
            "rule-left-out",
            "second-document",
            "spreadsheet",
            "tag",
            "text-after-hash",
            "too-few-contexts",
            "too-little",
            "too-many-files",
            "unreadable",
            "value-empty",
            "value-of-another-type",
            "value-too-high",
            "value-too-long",
            "value-too-low",
            "value-twice",
            "value-unknown",
            "version-unknown");

    @Test
    void theCodesOfProblemsAreStable() {
        Stream<Fault> faults = Compiled.program().stream()
                .filter(type -> type.isEnum() && assignableTo(Fault.class).test(type))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Fault.class::cast);
        assertThat(faults.map(Fault::code)).containsExactlyInAnyOrderElementsOf(CODES);
    }
}

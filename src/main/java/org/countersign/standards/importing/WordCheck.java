package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.Element;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Published;
import org.countersign.standards.Range;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Standard;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.SourceWords;
import org.countersign.standards.importing.transcript.SourceWords.Word;

/**
 * Compares a standard with the document that it was made of: every piece of the standard has to stand in the document word
 * for word, and every word of the document in the standard.
 */
public final class WordCheck {

    /** A sentence for each difference, in the order of the document. */
    public static List<String> differences(Standard standard, List<Line> source) {
        WordCheck check = new WordCheck(SourceWords.of(source), references(standard));
        // The longest first: a label of two words stands in many a sentence.
        pieces(standard).stream()
                .sorted(Comparator.comparingInt((String piece) -> piece.length())
                        .reversed())
                .forEach(check::find);
        standard.groups().forEach(check::inOrder);
        check.inOrder(standard.ranges());
        return check.differences();
    }

    private static final int FEW = 12;

    private final List<Word> words;
    private final Set<String> references;
    private final BitSet found = new BitSet();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private WordCheck(List<Word> words, Set<String> references) {
        this.words = words;
        this.references = references;
    }

    private static Set<String> references(Standard standard) {
        Published published = standard.published();
        return Stream.of(
                        published.urn().stream(),
                        published.nosReference().stream(),
                        published.unitCode().stream().flatMap(code -> Stream.of(code.split(" "))),
                        standard.groups().stream()
                                .flatMap(group -> group.element().stream())
                                .map(Element::code))
                .flatMap(values -> values)
                .collect(Collectors.toSet());
    }

    private static List<String> pieces(Standard standard) {
        List<String> pieces = new ArrayList<>();
        facts(standard.published()).forEach(pieces::add);
        standard.passages().forEach(passage -> {
            pieces.add(passage.heading());
            pieces.addAll(passage.paragraphs());
        });
        standard.groups().forEach(group -> group(group, pieces));
        for (EvidenceRequirement requirement : standard.requirements()) {
            pieces.add(requirement.text());
            requirement.contexts().stream().map(Context::text).forEach(pieces::add);
        }
        for (Range range : standard.ranges()) {
            pieces.add(range.name());
            range.text().ifPresent(pieces::add);
            range.items().stream().map(Range.Item::text).forEach(pieces::add);
        }
        standard.signOff().ifPresent(form -> {
            pieces.add(form.notesHeading());
            pieces.add(form.statement());
            form.lines().stream().map(SignatureLine::label).forEach(pieces::add);
        });
        return pieces;
    }

    private static Stream<String> facts(Published published) {
        return Stream.of(
                        published.unitCode().stream(),
                        published.nosReference().stream(),
                        published.title().stream(),
                        published.urn().filter(urn -> !published.nosReference().equals(published.urn())).stream(),
                        published.version().stream(),
                        published.approvedOn().stream(),
                        published.reviewDate().stream(),
                        published.validity().stream(),
                        published.originalUrns().stream(),
                        published.others().stream().flatMap(line -> Stream.of(line.label(), line.text())),
                        published.emptySections().stream())
                .flatMap(values -> values);
    }

    private static void group(CriteriaGroup group, List<String> pieces) {
        group.element().ifPresent(element -> pieces.add(element.title()));
        Stream.of(group.heading().split(": ")).forEach(pieces::add);
        if (!group.leadIn().equals(group.heading())) {
            pieces.add(group.leadIn());
        }
        group.criteria().forEach(criterion -> pieces.add(criterion.text()));
    }

    private void find(String piece) {
        String[] sought = piece.strip().split("\\s+");
        int at = search(sought, place -> begins(place) && !words.get(place).printedOnly());
        if (at < 0) {
            at = search(sought, place -> !words.get(place).printedOnly());
        }
        if (at < 0) {
            at = search(sought, place -> true);
        }
        if (at >= 0) {
            places.put(piece, at);
        } else if (!foundBefore(sought)) {
            missing.add(ImportWords.WORDS.notInDocument(piece));
        }
    }

    /** The criteria of a group follow each other as they are printed. */
    private void inOrder(CriteriaGroup group) {
        int before = -1;
        List<String> texts = group.criteria().stream().map(Criterion::text).toList();
        for (Criterion criterion : group.criteria()) {
            if (Collections.frequency(texts, criterion.text()) > 1) {
                continue;
            }
            int place = places.getOrDefault(criterion.text(), before);
            if (place < before) {
                missing.add(ImportWords.WORDS.outOfOrder(criterion.code()));
            }
            before = Math.max(before, place);
        }
    }

    /** So do the items of a list, apart from what stands in several. */
    private void inOrder(List<Range> ranges) {
        List<String> all = ranges.stream()
                .flatMap(range -> range.items().stream())
                .map(Range.Item::text)
                .toList();
        for (Range range : ranges) {
            int before = -1;
            for (Range.Item item : range.items()) {
                int place =
                        Collections.frequency(all, item.text()) > 1 ? before : places.getOrDefault(item.text(), before);
                if (place < before) {
                    missing.add(ImportWords.WORDS.itemOutOfOrder(item.code(), range.name()));
                }
                before = Math.max(before, place);
            }
        }
    }

    /** Headings and lead-ins are said of every group, and may be printed once for several. */
    private boolean foundBefore(String[] sought) {
        for (int from = 0; from < words.size(); from++) {
            if (match(sought, from, false) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int search(String[] sought, IntPredicate from) {
        for (int at = 0; at < words.size(); at++) {
            int end = from.test(at) ? match(sought, at, true) : -1;
            if (end >= 0) {
                found.set(at, end);
                return at;
            }
        }
        return -1;
    }

    private boolean begins(int at) {
        return at == 0 || words.get(at - 1).ends() || words.get(at - 1).printedOnly();
    }

    /** Where the words end that are sought, if they begin here; -1 otherwise. */
    private int match(String[] sought, int from, boolean unfoundOnly) {
        int at = from;
        for (int of = 0; of < sought.length; ) {
            if (at >= words.size() || unfoundOnly && found.get(at)) {
                return -1;
            }
            Word word = words.get(at);
            if (same(word.text(), sought[of])) {
                of++;
                at++;
            } else if (isDivided(word, at, sought[of])) {
                of++;
                at += 2;
            } else if (at > from && word.printedOnly()) {
                at++;
            } else if (of > 0 && sought[of].matches("•|\\(?[\\w.]{1,6}\\)")) {
                of++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private boolean isDivided(Word word, int at, String sought) {
        if (!word.ends() || !word.text().matches(".*[-\u2010]") || at + 1 >= words.size()) {
            return false;
        }
        String next = words.get(at + 1).text();
        String first = word.text().substring(0, word.text().length() - 1);
        return same(first + next, sought) || same(word.text() + next, sought);
    }

    /** Codes and titles are often printed with a dot, colon or bracket that is none of theirs. */
    private static boolean same(String printed, String sought) {
        return printed.equals(sought)
                || printed.replaceAll("^[(\\[]|[:,;)\\]]+$", "").equals(sought.replaceAll("[:,;)]$", ""));
    }

    /** References and codes of elements are printed again and again. */
    private boolean isReference(String word) {
        return references.contains(word.replaceAll("^[(\\[]|[.:,;)\\]]+$", ""));
    }

    private List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (!found.get(at)
                    && !words.get(at).printedOnly()
                    && !isReference(words.get(at).text())) {
                int from = at;
                StringBuilder left = new StringBuilder();
                while (at < words.size()
                        && !found.get(at)
                        && words.get(at).line() == words.get(from).line()) {
                    if (at - from < FEW) {
                        left.append(left.length() == 0 ? "" : " ")
                                .append(words.get(at).text());
                    }
                    at++;
                }
                differences.add(ImportWords.WORDS.notInStandard(words.get(from).line(), left.toString()));
                at--;
            }
        }
        differences.addAll(missing);
        return differences;
    }
}

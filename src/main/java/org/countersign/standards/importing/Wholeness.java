package org.countersign.standards.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ImportFault;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Transcript;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.Text;

/** Whether a standard is all there: one that was cut off while it was copied is not imported in part. */
final class Wholeness {

    private static final Pattern MID_SENTENCE = Pattern.compile(
            "(?i).*(,|\\(|[^\\s]-|\\b(and|or|the|of|to|a|an|in|on|for|with|by|from|your|their|its|that|which))");
    private static final Pattern PAGE_OF = Pattern.compile("(?i).*\\bpage\\s+(\\d{1,3})\\s+of\\s+(\\d{1,3})\\b.*");

    private Wholeness() {}

    /**
     * @param lines of the document as they were read
     * @param whole the key by which somebody can answer that there is no more of it
     */
    static Optional<Fault.Found> lacking(Transcript transcript, List<Line> lines, String whole) {
        return pagesMissing(lines, whole)
                .or(() -> elementMissing(transcript, whole))
                .or(() -> cutOff(transcript, lines, whole));
    }

    private static Optional<Fault.Found> pagesMissing(List<Line> lines, String whole) {
        int last = 0;
        int of = 0;
        for (Line line : lines) {
            Matcher page = PAGE_OF.matcher(line.text());
            if (page.matches()) {
                last = Integer.parseInt(page.group(1));
                of = Integer.parseInt(page.group(2));
            }
        }
        return last < of ? Optional.of(ImportFault.PAGES_MISSING.found(last, of, whole)) : Optional.empty();
    }

    private static Optional<Fault.Found> elementMissing(Transcript transcript, String whole) {
        List<String> there = transcript.groups().stream()
                .flatMap(group -> group.element().stream())
                .map(Element::code)
                .toList();
        return transcript.announced().stream()
                .filter(code -> !there.contains(code))
                .findFirst()
                .map(code -> ImportFault.ELEMENT_MISSING.found(code, whole));
    }

    private static Optional<Fault.Found> cutOff(Transcript transcript, List<Line> lines, String whole) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        Line last = written.get(written.size() - 1);
        List<Part> parts = transcript.parts();
        Part end = parts.get(parts.size() - 1);
        boolean endsInPart = end.span().last() >= last.number();
        boolean midSentence = MID_SENTENCE.matcher(last.text()).matches() && endsInPart;
        boolean knowledgeIsMissing = endsInPart
                && end instanceof Group group
                && group.kind() == CriterionKind.PERFORMANCE
                && group.element().isEmpty()
                && transcript.groups().stream().noneMatch(one -> one.kind() == CriterionKind.KNOWLEDGE);
        boolean nothingUnderTheLast =
                endsInPart && end instanceof Text text && isHeadingOfCriteria(text) && saysNothing(text);
        return midSentence || knowledgeIsMissing || nothingUnderTheLast
                ? Optional.of(ImportFault.CUT_OFF.found(last.number(), last.text(), whole))
                : Optional.empty();
    }

    private static boolean saysNothing(Text text) {
        return text.paragraphs().stream().allMatch(paragraph -> paragraph.endsWith(":"));
    }

    private static boolean isHeadingOfCriteria(Text text) {
        return text.heading()
                .matches("(?i)(performance criteria|knowledge( and understanding)?|evidence requirements)\\b.*");
    }
}

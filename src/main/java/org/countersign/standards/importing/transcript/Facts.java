package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Transcript.Fact;

/** Reads what is printed under one label, and labels that are not known but stand among known ones. */
final class Facts {

    private static final int WORDS_OF_A_LABEL = 5;

    private Facts() {}

    static List<Fact> read(Section section, Flow flow, Hyphens hyphens, Questions questions) {
        List<List<Line>> paragraphs = paragraphs(section.body());
        List<Fact> facts = new ArrayList<>();
        String name = section.heading().name();
        String label = section.printed();
        List<Line> value = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            List<Line> paragraph = paragraphs.get(at);
            boolean couldBeLabel = !value.isEmpty() && at + 1 < paragraphs.size() && readsLikeLabel(paragraph);
            if (couldBeLabel && isLabel(paragraph, label, questions)) {
                facts.add(fact(name, label, section, value, hyphens));
                name = "other";
                label = hyphens.join(paragraph);
                value = new ArrayList<>();
            } else {
                value.addAll(paragraph);
            }
        }
        facts.add(fact(name, label, section, value, hyphens));
        return facts;
    }

    private static boolean isLabel(List<Line> paragraph, String before, Questions questions) {
        String text = paragraph.get(0).text();
        return questions
                .choose(Asked.LABEL_OR_VALUE, Span.of(paragraph), List.of("label", "value"), text, before)
                .equals("label");
    }

    private static boolean readsLikeLabel(List<Line> paragraph) {
        String text = paragraph.get(0).text();
        return paragraph.size() == 1
                && Character.isUpperCase(text.codePointAt(0))
                && text.split(" ").length <= WORDS_OF_A_LABEL
                && text.matches("[\\p{L} /()&’'-]+");
    }

    private static Fact fact(String name, String label, Section section, List<Line> value, Hyphens hyphens) {
        return new Fact(
                name, label, hyphens.join(value), Span.of(section.headed()).and(Span.of(value)));
    }

    private static List<List<Line>> paragraphs(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        boolean apart = true;
        for (Line line : lines) {
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            if (apart) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
            apart = false;
        }
        return paragraphs;
    }
}

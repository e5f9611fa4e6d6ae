package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Flow.GoesOn;

/** Puts codes and texts together again that were set in columns of their own and are read one after the other. */
final class CodesBeside {

    private final List<Line> lines;
    private final Flow flow;
    private final Questions questions;
    private final List<Line> together = new ArrayList<>();

    private CodesBeside(List<Line> lines, Flow flow, Questions questions) {
        this.lines = lines;
        this.flow = flow;
        this.questions = questions;
    }

    static List<Line> put(List<Line> lines, Flow flow, Questions questions) {
        CodesBeside columns = new CodesBeside(lines, flow, questions);
        columns.put();
        return columns.together;
    }

    private void put() {
        for (int at = 0; at < lines.size(); ) {
            if (!isAlone(lines.get(at))) {
                together.add(lines.get(at));
                at++;
                continue;
            }
            List<Line> codes = new ArrayList<>();
            int next = at;
            while (next < lines.size() && (lines.get(next).isBlank() || isAlone(lines.get(next)))) {
                if (!lines.get(next).isBlank()) {
                    codes.add(lines.get(next));
                }
                next++;
            }
            at = codes.size() == 1 ? one(codes.get(0), next) : several(codes, next);
        }
    }

    private int one(Line code, int next) {
        if (next == lines.size()
                || Mark.of(lines.get(next)).filter(Mark::isCertain).isPresent()) {
            together.add(code);
            return next;
        }
        Line text = lines.get(next);
        together.add(
                new Line(text.number(), text.page(), code.indent(), 0, code.listed(), code.text() + " " + text.text()));
        return next + 1;
    }

    /** A column of codes, then the column of their texts. */
    private int several(List<Line> codes, int from) {
        int each = lineEach(codes, from);
        if (each > 0) {
            return each;
        }
        List<List<Line>> texts = new ArrayList<>();
        int at = from;
        Line before = null;
        boolean apart = false;
        for (; at < lines.size() && !isMarked(lines.get(at)); at++) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            boolean goesOn = before != null && flow.after(before, line, apart) != GoesOn.NO;
            boolean full = texts.size() == codes.size();
            if (!goesOn && full) {
                break;
            }
            if (!goesOn) {
                texts.add(new ArrayList<>());
            }
            texts.get(texts.size() - 1).add(line);
            before = line;
            apart = false;
        }
        if (texts.size() != codes.size()) {
            ask(codes, texts.size());
        }
        for (int row = 0; row < codes.size(); row++) {
            beside(codes.get(row), row < texts.size() ? texts.get(row) : List.of());
        }
        return at;
    }

    /** As many lines as codes: each is the text of one. Where they end; 0 where they are not as many. */
    private int lineEach(List<Line> codes, int from) {
        List<Line> texts = new ArrayList<>();
        int at = from;
        for (; at < lines.size() && !isMarked(lines.get(at)); at++) {
            if (!lines.get(at).isBlank()) {
                texts.add(lines.get(at));
            }
        }
        if (texts.size() != codes.size()) {
            return 0;
        }
        for (int row = 0; row < codes.size(); row++) {
            beside(codes.get(row), List.of(texts.get(row)));
        }
        return at;
    }

    private void beside(Line code, List<Line> text) {
        if (!text.isEmpty()) {
            together.add(new Line(
                    text.get(0).number(),
                    text.get(0).page(),
                    code.indent(),
                    0,
                    false,
                    code.text() + " " + text.get(0).text()));
            together.addAll(text.subList(1, text.size()));
        }
    }

    private void ask(List<Line> codes, int texts) {
        questions.choose(
                Asked.CODES_BESIDE_TEXTS,
                Span.of(codes),
                List.of("in-order"),
                codes.get(0).text(),
                codes.get(codes.size() - 1).text(),
                codes.size(),
                texts);
    }

    private static boolean isMarked(Line line) {
        return Mark.of(line).filter(Mark::isCertain).isPresent();
    }

    private static boolean isAlone(Line line) {
        Optional<Mark> mark = Mark.of(line);
        return mark.filter(found -> found.isAlone() && (found.isCertain() || found.style() == Mark.Style.NUMBER))
                .isPresent();
    }
}

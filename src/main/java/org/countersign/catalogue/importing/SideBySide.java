package org.countersign.catalogue.importing;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.Traced;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Span;

/** A document and what was made of it, in rows: some of its lines, and beside them the pieces that come from them. */
final class SideBySide {

    /**
     * @param lines that follow each other in the document
     * @param pieces that come from them
     * @param goesOn the piece that they are more of, where it is shown above; null otherwise
     */
    @TemplateData
    record Row(List<Line> lines, List<Piece> pieces, Piece goesOn) {

        /** Lines that nothing was made of, such as the head of a page. */
        public boolean isLeftOut() {
            return pieces.isEmpty() && goesOn == null && lines.stream().anyMatch(line -> !line.isBlank());
        }
    }

    /** @param anchor its place on the page */
    @TemplateData
    record Piece(String anchor, Traced traced) {

        public boolean isFact() {
            return traced.kind() == Traced.Kind.FACT;
        }

        public boolean isItem() {
            return traced.kind() == Traced.Kind.ITEM;
        }

        public int first() {
            return traced.span().first();
        }

        public int last() {
            return traced.span().last();
        }

        public List<String> paragraphs() {
            return traced.text().isEmpty() ? List.of() : traced.text().lines().toList();
        }

        private boolean has(Line line) {
            return first() <= line.number() && line.number() <= last();
        }

        private int length() {
            return last() - first();
        }
    }

    private SideBySide() {}

    static List<Row> of(Imported.Result result) {
        List<Piece> pieces = new ArrayList<>();
        for (Traced traced : Traced.of(result)) {
            pieces.add(new Piece("piece-" + (pieces.size() + 1), traced));
        }
        List<Row> rows = new ArrayList<>();
        List<Piece> fromNoLine = pieces.stream()
                .filter(piece -> piece.traced().span().equals(Span.NONE))
                .toList();
        if (!fromNoLine.isEmpty()) {
            rows.add(new Row(List.of(), fromNoLine, null));
        }
        List<Line> lines = new ArrayList<>();
        Optional<Piece> before = Optional.empty();
        for (Line line : result.source()) {
            Optional<Piece> owner = line.isBlank() ? before : closest(pieces, line);
            if (!owner.equals(before) && !lines.isEmpty()) {
                rows.add(row(lines, before, pieces));
                lines = new ArrayList<>();
            }
            lines.add(line);
            before = owner;
        }
        if (!lines.isEmpty()) {
            rows.add(row(lines, before, pieces));
        }
        return rows;
    }

    /** Of a criterion in a group, the criterion. */
    private static Optional<Piece> closest(List<Piece> pieces, Line line) {
        return pieces.stream().filter(piece -> piece.has(line)).min(Comparator.comparing(Piece::length));
    }

    private static Row row(List<Line> lines, Optional<Piece> owner, List<Piece> pieces) {
        int first = lines.get(0).number();
        int last = lines.get(lines.size() - 1).number();
        List<Piece> here = pieces.stream()
                .filter(piece -> first <= piece.first() && piece.first() <= last)
                .toList();
        return new Row(
                List.copyOf(lines),
                here,
                owner.filter(piece -> !here.contains(piece)).orElse(null));
    }
}

package org.countersign.standards.importing.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.countersign.standards.faults.ImportFault;

/** The text of a Word document, paragraph by paragraph and cell by cell, with the numbers that Word counts itself. */
final class WordText {

    private static final int DEEPEST = 200;

    private final PageLines lines = new PageLines();
    private final WordNumbers numbers;
    private final WordStyles styles;
    private String style = "";
    private String list = "";
    private int level;
    private boolean numbered;
    private boolean deleted;
    private boolean bold;
    private boolean allBold;
    private boolean written;
    private boolean inCell;
    private final StringBuilder paragraph = new StringBuilder();

    private WordText(WordNumbers numbers, WordStyles styles) {
        this.numbers = numbers;
        this.styles = styles;
    }

    static List<Line> lines(byte[] bytes) throws Refused {
        Map<String, byte[]> parts = WordArchive.parts(bytes);
        try {
            WordText text = new WordText(
                    WordNumbers.of(parts.get(WordArchive.NUMBERING)), WordStyles.of(parts.get(WordArchive.STYLES)));
            text.read(parts.get(WordArchive.TEXT));
            return text.lines.lines();
        } catch (XMLStreamException damaged) {
            throw new Refused(ImportFault.DOCUMENT_DAMAGED.found());
        }
    }

    static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The value of an attribute, whatever its namespace. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new XMLStreamException("nested too deep");
                    }
                    begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> beginParagraph();
            case "pStyle" -> style = attribute(xml, "val");
            case "numId" -> {
                list = attribute(xml, "val");
                numbered = !list.equals("0");
            }
            case "ilvl" -> level = number(attribute(xml, "val"));
            case "r" -> bold = false;
            case "b" -> bold = !attribute(xml, "val").matches("0|false");
            case "del" -> deleted = true;
            case "tc" -> inCell = true;
            case "t" -> {
                String text = xml.getElementText();
                if (!deleted) {
                    paragraph.append(text);
                    allBold &= bold || text.isBlank();
                    written |= !text.isBlank();
                }
                // Reading the text has passed its end.
            }
            case "tab" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            case "br", "cr" -> {
                if (attribute(xml, "type").isEmpty()) {
                    endLine();
                }
            }
            default -> {}
        }
    }

    private static int number(String value) {
        return value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0;
    }

    private void beginParagraph() {
        style = "";
        list = "";
        level = 0;
        numbered = false;
        bold = false;
        allBold = true;
        written = false;
        paragraph.setLength(0);
    }

    private void endLine() {
        if (numbered && !paragraph.toString().isBlank()) {
            String mark = numbers.next(list, level);
            if (mark.isEmpty()) {
                lines.listed(level + 1);
            } else {
                lines.text(mark + " ");
            }
            numbered = false;
        }
        int heading = styles.heading(style);
        lines.heading(heading == 0 && allBold && written && !inCell ? 8 : heading);
        lines.text(paragraph.toString());
        lines.end();
        paragraph.setLength(0);
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!numbered) {
                    styles.list(style).ifPresent(of -> {
                        list = of;
                        numbered = true;
                    });
                }
                boolean item = numbered;
                endLine();
                if (!item && !inCell) {
                    lines.endParagraph();
                }
            }
            case "del" -> deleted = false;
            case "tc" -> inCell = false;
            case "tr", "tbl" -> lines.endParagraph();
            default -> {}
        }
    }
}

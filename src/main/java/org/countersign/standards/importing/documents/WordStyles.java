package org.countersign.standards.importing.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which paragraph styles of a Word document are headings, and which make list items. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|pennawd)\\s*(\\d)");

    private final Map<String, Integer> headings = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();

    private WordStyles() {}

    static WordStyles of(byte[] part) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part != null) {
            styles.read(WordText.xml(part));
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> id = WordText.attribute(xml, "styleId");
                    case "name" -> name(id, WordText.attribute(xml, "val"));
                    case "numId" -> lists.put(id, WordText.attribute(xml, "val"));
                    default -> {}
                }
            }
        }
    }

    private void name(String id, String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            headings.put(id, Integer.parseInt(heading.group(1)));
        } else if (name.equalsIgnoreCase("title")) {
            headings.put(id, 1);
        }
    }

    /** 0 where it is none. */
    int heading(String style) {
        Matcher byId = HEADING.matcher(style);
        return headings.getOrDefault(
                style, byId.matches() ? Integer.parseInt(byId.group(1)) : style.equals("Title") ? 1 : 0);
    }

    Optional<String> list(String style) {
        return Optional.ofNullable(lists.get(style)).filter(list -> !list.equals("0"));
    }
}

package org.countersign.portfolio.kinds;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office file, looked at one by one: what it says of each, what each is tied to, and what is hidden in one
 * whatever its name. Files within the file are looked at in the same way.
 */
final class OfficeParts {

    /**
     * What may be unpacked of one file in all: its own tables, the first bytes of every part and the files within it. The
     * tables of a workbook of a thousand sheets are one megabyte, and a chart brings a workbook of its own.
     */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    /** A table is read into words one by one, each of which has to be small beside the heap, as has their nesting. */
    private static final long LONGEST_TABLE = 4L * 1024 * 1024;

    private static final int DEEPEST_ELEMENT = 64;

    /** A file within a file within a file; nobody is shown what lies deeper. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_MAGIC = 8;
    private static final int LONGEST_TYPE = 200;

    private static final XMLInputFactory XML = xml();

    /** It holds more than it may: nothing can be said of it. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Set<Unaccepted> found = EnumSet.noneOf(Unaccepted.class);
    private final Set<String> contentTypes = new HashSet<>();
    private String mimetype = "";
    private long unpacked;
    private long most = MOST_UNPACKED;
    private int depth;

    void look(String name, InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new Counted(part), 512);
        String path = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (path.contains("vbaproject") || path.matches("(.*/)?(macrosheets|basic|scripts)/.*")) {
            found.add(Unaccepted.MACROS);
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.equals("mimetype") && depth == 0) {
            mimetype = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        } else if (file.equals("[content_types].xml") || file.endsWith(".rels")) {
            read(in);
        } else if (path.equals("meta-inf/manifest.xml") || path.equals("meta.xml")) {
            read(in);
        } else {
            lookInside(in);
        }
    }

    /** An object of another program, which can bring anything, is known by its first bytes; so is an archive. */
    private void lookInside(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_MAGIC);
        String magic = new String(in.readNBytes(LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
        if (magic.equals(CompoundFile.MAGIC)) {
            found.add(Unaccepted.OBJECTS);
        } else if (magic.startsWith("PK\003\004")) {
            if (depth == DEEPEST) {
                throw new TooMuch();
            }
            in.reset();
            depth++;
            ZipInputStream within = new ZipInputStream(in);
            for (ZipEntry entry = within.getNextEntry(); entry != null; entry = within.getNextEntry()) {
                look(entry.getName(), within);
                // What the next entry would pass over unseen is counted too.
                new Counted(within).transferTo(OutputStream.nullOutputStream());
            }
            depth--;
        }
    }

    private void read(InputStream in) throws IOException {
        most = Math.min(MOST_UNPACKED, unpacked + LONGEST_TABLE);
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            int nesting = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                    nesting++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    nesting--;
                }
                if (nesting > DEEPEST_ELEMENT) {
                    throw new TooMuch();
                }
            }
        } catch (XMLStreamException broken) {
            // The reader wraps what stopped it.
            if (unpacked > most) {
                throw new TooMuch();
            }
            throw new IOException(broken);
        } finally {
            most = MOST_UNPACKED;
        }
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Override", "Default" -> contentType(attribute(xml, "ContentType"));
            case "Relationship" ->
                OfficeTie.of(attribute(xml, "Type"), attribute(xml, "Target"), attribute(xml, "TargetMode"))
                        .ifPresent(found::add);
            case "file-entry" -> {
                if (attribute(xml, "media-type").contains("oleobject")) {
                    found.add(Unaccepted.OBJECTS);
                }
            }
            case "encryption-data" -> found.add(Unaccepted.LOCKED_OFFICE);
            case "template" -> {
                if (OfficeTie.isElsewhere(attribute(xml, "href"))) {
                    found.add(Unaccepted.REMOTE_PARTS);
                }
            }
            default -> {
                // Says nothing that is asked here.
            }
        }
    }

    private void contentType(String written) {
        String type = written.toLowerCase(Locale.ROOT);
        if (type.contains("macro") || type.contains("vbaproject")) {
            found.add(Unaccepted.MACROS);
        }
        if (depth == 0) {
            contentTypes.add(type);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    /** What is worst of what was found. */
    Optional<Unaccepted> whyNot() {
        return found.stream().findFirst();
    }

    Set<String> contentTypes() {
        return contentTypes;
    }

    String mimetype() {
        return mimetype;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        /** A reader of XML closes what it has read to the end, and there are more parts behind it. */
        @Override
        public void close() {}

        private void count(int read) throws IOException {
            unpacked += read;
            if (unpacked > most) {
                throw new TooMuch();
            }
        }
    }
}

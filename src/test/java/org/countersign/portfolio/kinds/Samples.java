package org.countersign.portfolio.kinds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind people send, well-meant and hostile. */
public final class Samples {

    /** A red dot. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    public static final byte[] PDF =
            bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    static final byte[] JPEG = latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0\1\1\0\0\1\0\1\0\0");
    static final byte[] GIF = bytes("GIF89a\1\0\1\0\0\0\0;");
    static final byte[] WEBP = latin("RIFF\44\0\0\0WEBPVP8 \30\0\0\0\60\1\0\u009d\1\52\1\0\1\0\2\0\64\45");
    static final byte[] MP3 = latin("ID3\3\0\0\0\0\0\n\0\0\0\0\0\0\0\0\0\0\u00ff\u00fb\u0090\0");
    static final byte[] WAV =
            latin("RIFF\44\0\0\0WAVEfmt \20\0\0\0\1\0\1\0\104\u00ac\0\0\u0088\130\1\0\2\0\20\0data\0\0\0\0");
    static final byte[] M4A = latin("\0\0\0\40ftypM4A \0\0\0\0M4A mp42isom\0\0\0\0");
    static final byte[] MP4 = latin("\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41");
    static final byte[] HEIC = latin("\0\0\0\30ftypheic\0\0\0\0mif1heic");
    static final byte[] MOV = latin("\0\0\0\24ftypqt  \0\0\2\0qt  ");
    static final byte[] WEBM = latin(
            "\32\105\337\243\237\102\206\201\1\102\367\201\1\102\362\201\4\102\363\201\10\102\202\204webm\102\207\201\4");
    static final byte[] OGG =
            latin("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\1\36\1vorbis\0\0\0\0\2\104\254\0\0");
    public static final byte[] TEXT = bytes("I stayed calm, apologised and offered a refund — the customer accepted.");
    public static final byte[] AMR = latin("#!AMR\n" + ("\74" + "\u0011\0\u0087".repeat(10) + "\0").repeat(10));
    static final byte[] CSV = bytes("date,customer,outcome\n2026-03-03,C-101,refunded\n");
    static final byte[] MARKDOWN = bytes("# Complaint of 3 March\n\n* calm\n* **refund**\n");
    public static final byte[] HTML = bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    public static final byte[] SVG =
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(document.cookie)</script></svg>");
    static final byte[] SHELL = bytes("#!/bin/sh\nrm -rf /\n");
    public static final byte[] ELF = latin("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\76\0\1\0\0\0");
    public static final byte[] OLE = latin("\320\317\21\340\241\261\32\341" + "\0".repeat(504));

    private Samples() {}

    static byte[] windowsProgram() {
        byte[] program = new byte[512];
        System.arraycopy(latin("MZ\220\0\3\0\0\0\4\0\0\0\377\377"), 0, program, 0, 14);
        program[0x3c] = (byte) 0x80;
        System.arraycopy(latin("PE\0\0\144\206"), 0, program, 0x80, 6);
        return program;
    }

    public static byte[] docx(String... further) {
        return openXml("wordprocessingml.document.main+xml", "word/document.xml", further);
    }

    static byte[] xlsx() {
        return openXml("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static byte[] pptx() {
        return openXml("presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    static byte[] macroEnabledWorkbook() {
        return zip(
                "[Content_Types].xml",
                types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "xl/workbook.xml",
                "<w/>");
    }

    static byte[] openXml(String type, String part, String... further) {
        String[] own = {
            "[Content_Types].xml", types("application/vnd.openxmlformats-officedocument." + type), part, "<w/>"
        };
        String[] all = Arrays.copyOf(own, own.length + further.length);
        System.arraycopy(further, 0, all, own.length, further.length);
        return zip(all);
    }

    private static String types(String main) {
        return "<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    /** With its type in the first entry, not compressed, as the format asks. */
    static byte[] openDocument(String kind, String... further) {
        byte[] type = bytes("application/vnd.oasis.opendocument." + kind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry mimetype = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            mimetype.setCrc(crc.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            put(zip, "content.xml", "<office/>");
            for (int at = 0; at < further.length; at += 2) {
                put(zip, further[at], further[at + 1]);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                put(zip, namesAndContents[at], namesAndContents[at + 1]);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document whose description of itself unpacks to far more than such a thing ever is. */
    public static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types>"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 128; megabyte++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with a comment that holds what could be the end of an empty archive. */
    static byte[] hugeTableBeforeAnotherEnd() {
        byte[] archive = hugeTable();
        ByteBuffer longer = ByteBuffer.allocate(archive.length + 24).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        longer.put(archive).put(bytes("PK\005\006")).putShort(archive.length - 2, (short) 24);
        return longer.array();
    }

    /** An archive that says its table of contents is two gigabytes long. */
    static byte[] hugeTable() {
        byte[] zip = zip("a.txt", "a");
        ByteBuffer.wrap(zip).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 22 + 12, Integer.MAX_VALUE);
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text is, by how it begins. It is served as plain text and never runs; what is refused here is refused because
 * nobody can read in it what its learner sees on their own machine.
 */
final class Texts {

    /** What says of a text what it is stands at its beginning, behind the comments a browser puts there. */
    private static final int BEGINNING = 64 * 1024;

    /** A link that an online drive leaves on a machine is a few hundred bytes long. */
    private static final int LONGEST_LINK = 4 * 1024;

    private static final Pattern GOOGLE =
            Pattern.compile("\"(doc_id|resource_id)\"\\s*:|\"url\"\\s*:\\s*\"https://(docs|drive)\\.google\\.com");

    private Texts() {}

    /** Empty for what is text only by chance, as a PDF without pictures is. */
    static Optional<Kind> of(Bytes file, Charset written, String name) throws IOException {
        String text = beginning(file, written);
        String start = belowComments(text).toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return Optional.empty();
        }
        return Optional.of(link(text, file.size())
                .or(() -> markup(text, start))
                .map(Kind::not)
                .orElseGet(() -> EmailHead.of(text).orElseGet(() -> Kind.of(plain(start, name), written))));
    }

    private static Optional<Unaccepted> markup(String text, String start) {
        if (start.matches("(?s)<(!doctype html|html|head|body)\\b.*")) {
            return Optional.of(Unaccepted.PAGE);
        }
        if (start.matches("(?s)<(!doctype svg|svg)\\b.*")) {
            return Optional.of(Unaccepted.DRAWING);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Unaccepted.RICH_TEXT);
        }
        if (start.startsWith("%!ps")) {
            return Optional.of(Unaccepted.POSTSCRIPT);
        }
        if (start.startsWith("<?mso-application") || start.startsWith("<office:document")) {
            return Optional.of(Unaccepted.OTHER_OFFICE);
        }
        boolean isCode = text.startsWith("#!") || text.stripLeading().startsWith("<?xml") || start.startsWith("<?php");
        return isCode ? Optional.of(Unaccepted.SCRIPT) : Optional.empty();
    }

    private static Optional<Unaccepted> link(String text, long size) {
        if (size > LONGEST_LINK) {
            return Optional.empty();
        }
        if (text.startsWith("{") && GOOGLE.matcher(text).find()) {
            return Optional.of(Unaccepted.GOOGLE_LINK);
        }
        boolean isShortcut = text.contains("[InternetShortcut]") && text.contains("URL=")
                || text.contains("[Desktop Entry]") && text.contains("Type=Link")
                || text.contains("<plist") && text.contains("<key>URL</key>");
        return isShortcut ? Optional.of(Unaccepted.LINK) : Optional.empty();
    }

    /** The ending decides nothing but the ending of the download: a spreadsheet opens a .csv and no .txt. */
    private static FileType plain(String start, String name) {
        if (start.startsWith("webvtt")) {
            return FileType.SUBTITLES;
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TEXT;
    }

    private static String belowComments(String text) {
        String rest = text.stripLeading();
        while (rest.startsWith("<!--") || rest.startsWith("<?xml ")) {
            String end = rest.startsWith("<!--") ? "-->" : "?>";
            int at = rest.indexOf(end);
            if (at < 0) {
                return "";
            }
            rest = rest.substring(at + end.length()).stripLeading();
        }
        return rest;
    }

    private static String beginning(Bytes file, Charset written) throws IOException {
        String text = written.decode(file.at(0, BEGINNING)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

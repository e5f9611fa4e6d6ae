package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.List;

/** Sets a text in lines of a page's width, on pages with the title at the head and a number at the foot. */
final class Typeset {

    private static final int WIDTH = 88;
    private static final int LINES = 46;

    private Typeset() {}

    static String[] pages(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.replace("\u00a0", " ").split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split(" +")) {
                if (line.length() + word.length() > WIDTH) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            lines.add(line.toString().stripTrailing());
        }
        String title = lines.get(0);
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            String page = String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES)));
            pages.add("Standards of customer service\n\n" + page + "\n\n" + title + " Page " + (pages.size() + 1));
        }
        return pages.toArray(String[]::new);
    }
}

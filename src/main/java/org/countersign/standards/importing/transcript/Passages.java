package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import org.countersign.standards.importing.transcript.Transcript.Text;

/** Running text under its heading. A short line that stands alone in it may be a heading that is not known; it is asked. */
final class Passages {

    private static final int WORDS_OF_A_HEADING = 7;

    private Passages() {}

    static List<Text> of(Section section, List<Flow.Passage> paragraphs, Questions questions) {
        List<Text> texts = new ArrayList<>();
        String heading = section.printed();
        Span span = Span.of(section.headed());
        List<String> under = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            Flow.Passage paragraph = paragraphs.get(at);
            boolean couldHead = at > 0
                    && at + 1 < paragraphs.size()
                    && Flow.isClosed(paragraphs.get(at - 1).text())
                    && readsLikeHeading(paragraph.text());
            if (couldHead && isHeading(paragraph, heading, questions)) {
                texts.add(new Text(heading, under, span));
                heading = paragraph.text();
                span = paragraph.span();
                under = new ArrayList<>();
            } else {
                under.add(paragraph.text());
                span = span.and(paragraph.span());
            }
        }
        texts.add(new Text(heading, under, span));
        return texts;
    }

    private static boolean isHeading(Flow.Passage line, String under, Questions questions) {
        return questions
                .choose(Asked.HEADING_OR_TEXT, line.span(), List.of("heading", "text"), line.text(), under)
                .equals("heading");
    }

    private static boolean readsLikeHeading(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && text.split(" ").length <= WORDS_OF_A_HEADING
                && text.matches("[\\p{L} ,/&’'()-]*\\p{L}\\)?");
    }
}

package org.countersign.site;

import io.vertx.core.buffer.Buffer;

/** How much of a request is text that has to be held in memory: all of it but the content of its files. */
final class TextMeter {

    /** Names, boundaries and what has come of a file but was not handed on yet. */
    private static final long BESIDE_THE_TEXT = 1 << 20;

    private final long most;
    private long text;
    private boolean overflowed;

    TextMeter(long most) {
        this.most = most + BESIDE_THE_TEXT;
    }

    void isNoText(Buffer chunkOfFile) {
        text -= chunkOfFile.length();
    }

    /** Told once. */
    boolean overflowsWith(Buffer chunk) {
        text += chunk.length();
        boolean first = !overflowed && text > most;
        overflowed |= first;
        return first;
    }
}

package org.countersign.site.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON body as it came, with nobody having looked at it: whoever may not act is told that, and never what is wrong with what
 * they sent.
 *
 * @param <B> what it is to be
 */
public final class Sent<B> implements Unread<B> {

    @Schema(hidden = true)
    private final ObjectReader reader;

    @Schema(hidden = true)
    private final byte[] bytes;

    private B body;

    Sent(ObjectReader reader, byte[] bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    @Override
    public Answer<B> read() {
        if (body == null && bytes.length > 0) {
            try {
                body = reader.readValue(bytes);
            } catch (JsonProcessingException unreadable) {
                return Answer.refused(UnreadableJson.refusal(unreadable));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return body == null ? Answer.refused(JsonRefusal.EMPTY_BODY.refusal()) : Answer.done(body);
    }

    /** The command in it, or a part of one. */
    public <C> Unread<C> as(Function<B, Answer<C>> command) {
        return () -> read().then(command);
    }
}

package org.countersign.site.errors;

import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** A form that is cut off or written in a way nobody reads. The framework has no exception of its own for that. */
final class UnreadableForm {

    private UnreadableForm() {}

    static boolean is(Throwable thrown) {
        String said = String.valueOf(thrown.getMessage());
        return thrown instanceof UnsupportedEncodingException
                || thrown instanceof UnsupportedCharsetException
                || thrown instanceof IllegalCharsetNameException
                || said.startsWith("Failed to decode URL ")
                || said.startsWith("Connection terminated parsing multipart request");
    }
}

package org.countersign.portfolio.kinds;

import java.nio.charset.Charset;

/** What a file is: of a type the centre accepts, or of one it does not. */
sealed interface Kind {

    /** @param mediaType with its character set where it is text */
    record Taken(String mediaType) implements Kind {}

    record NotTaken(Unaccepted what) implements Kind {}

    static Kind of(FileType type) {
        return new Taken(type.mediaType());
    }

    static Kind of(FileType text, Charset written) {
        return new Taken(text.mediaType() + "; charset=" + written);
    }

    static Kind not(Unaccepted what) {
        return new NotTaken(what);
    }
}

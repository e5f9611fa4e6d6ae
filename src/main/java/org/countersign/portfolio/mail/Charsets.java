package org.countersign.portfolio.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In what characters the text of an e-mail is written: as it says, unless it says nothing that is so. */
final class Charsets {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** @param named may be null, unknown, or the seven-bit one that programs name for want of another */
    static String read(byte[] bytes, String named) {
        if (named != null && !named.equalsIgnoreCase("us-ascii")) {
            try {
                return Charset.forName(named).decode(ByteBuffer.wrap(bytes)).toString();
            } catch (IllegalArgumentException unknown) {
                // Read as what has no name.
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return OLD_WINDOWS.decode(ByteBuffer.wrap(bytes)).toString();
        }
    }
}

package org.countersign.site.arrival;

import java.io.IOException;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** What has come of a body so far. All but {@link #takesAtOnce} and {@link #text} may wait for the disk. */
interface ArrivingBody {

    /** Takes the next chunk if that needs no disk; if not, nothing of it. */
    boolean takesAtOnce(byte[] chunk);

    /** Takes the next chunk. What comes after it was dropped is dropped too. */
    void take(byte[] chunk) throws IOException;

    /** How much has to be in memory to read it; 0 of what is read piece by piece. */
    long text();

    /** Gives all of it to the page or verb that reads it. */
    void handTo(ResteasyReactiveRequestContext request) throws IOException;

    /** As a form. */
    FormData form() throws IOException;

    /** Keeps nothing of it. */
    void drop();
}

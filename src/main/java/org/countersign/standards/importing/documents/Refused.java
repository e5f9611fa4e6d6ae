package org.countersign.standards.importing.documents;

import org.countersign.standards.faults.Fault;

/** A document that cannot be read, and why. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault.Found why;

    Refused(Fault.Found why) {
        super(why.code());
        this.why = why;
    }

    public Fault.Found why() {
        return why;
    }
}

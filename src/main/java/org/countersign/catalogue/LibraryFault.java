package org.countersign.catalogue;

import org.countersign.standards.faults.Fault;

/** What only the catalogue finds wrong with files of standards: where they are kept, and what is in use. */
enum LibraryFault implements Fault {
    NO_NAME_OF_A_FOLDER,
    CHANGED_IN_USE,
    CHANGED_OUTSIDE,
    UNREADABLE
}

package org.countersign.standards.faults;

/** What can be wrong in a provider's own folder of standards. */
public enum FolderFault implements Fault {
    FOLDER_MISSING,
    FOLDER_TOO_DEEP,
    LINK_TO_NOTHING,
    LINK_IN_A_CIRCLE,
    NOT_A_FILE,
    TOO_MANY_FILES,
    CANNOT_BE_OPENED
}

package org.countersign.journal;

/**
 * What a room has to do when all that a verb records is written and none of it stands in the journal yet: everybody else who
 * records waits from the first entry to the commit. By then the facts count as told of.
 */
public interface BeforeEntries {

    /** In the verb's transaction, once for all that it records together. */
    void written();
}

package org.countersign.standards.faults;

/** What somebody should know of a file of standards that is in order all the same, and is read. */
public enum FileNotice implements Fault {
    REQUIREMENT_WITHOUT_RULE,
    ELEMENT_TITLED_OTHERWISE;

    @Override
    public boolean isNotice() {
        return true;
    }
}

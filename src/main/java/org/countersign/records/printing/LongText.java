package org.countersign.records.printing;

/**
 * Something that is too long to be printed, whole.
 *
 * @param what it is ("Notes/Comments: Ann Bell, assessor, 3 March 2026")
 */
public record LongText(String what, String text) {}

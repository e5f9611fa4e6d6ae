package org.countersign.records;

/** What the press sets on paper. */
public sealed interface Printable permits UnitRecord, QualificationRecord {}

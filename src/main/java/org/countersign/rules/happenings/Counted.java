package org.countersign.rules.happenings;

import org.countersign.rules.UnitFacts.Occasion;

/**
 * An occasion that is performance evidence, and which happening of the unit it records.
 *
 * @param number of the happening from 0, within the unit
 */
public record Counted(Occasion occasion, Happening happening, int number) {}

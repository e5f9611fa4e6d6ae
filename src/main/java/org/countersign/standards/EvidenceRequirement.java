package org.countersign.standards;

/** What the unit asks of its evidence as a whole, word for word, with the number it is printed under. */
public record EvidenceRequirement(String code, String text) {}

package org.countersign.standards;

/** A part of a legacy unit with criteria of its own, titled as in its heading ({@code C4.2 Deal with …}). */
public record Element(String code, String title) {}

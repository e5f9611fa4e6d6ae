package org.countersign.portfolio;

/** A file that was added to a draft. */
public record DraftFile(Piece piece, EvidenceFile file) {}

package org.countersign.portfolio.drafts;

import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;

/** A file that was added to a draft. */
public record DraftFile(Piece piece, EvidenceFile file) {}

package org.countersign.portfolio.store;

import java.util.Optional;

/**
 * The family of films and recordings that begin with a box saying their brand. Detectors take many of a phone's films for
 * Apple's own kind, which some browsers then will not play.
 */
final class IsoMedia {

    private static final String BOX = "ftyp";
    private static final int BOX_AT = 4;

    private IsoMedia() {}

    /** Empty for what is not of the family, and for its still pictures. */
    static Optional<FileType> of(String head) {
        int brandAt = BOX_AT + BOX.length();
        if (!head.startsWith(BOX, BOX_AT) || head.length() < brandAt + 4) {
            return Optional.empty();
        }
        String brand = head.substring(brandAt, brandAt + 4);
        if (brand.startsWith("qt")) {
            return Optional.of(FileType.QUICKTIME);
        }
        if (brand.startsWith("3g")) {
            return Optional.of(FileType.THREE_GPP);
        }
        if (brand.startsWith("M4A") || brand.startsWith("M4B")) {
            return Optional.of(FileType.M4A);
        }
        return brand.matches("he.*|mif1|msf1|avi[fs]|crx .*|j.*") ? Optional.empty() : Optional.of(FileType.MP4);
    }
}

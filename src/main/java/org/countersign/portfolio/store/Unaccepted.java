package org.countersign.portfolio.store;

/** What a file is that the centre does not accept, and what its learner can do instead. */
enum Unaccepted {
    PROGRAM("a program", "Add a picture or a recording of what it shows."),
    PAGE("a web page", "Save it as a PDF, then add that."),
    DRAWING("a drawing that can hold scripts", "Save it as a PNG or JPEG picture, then add that."),
    SCRIPT("a script or program text", "Add a PDF of it, or a picture of what it shows."),
    ARCHIVE("an archive of other files", "Unpack it and add the files that show your evidence one by one."),
    MACROS("an Office file with macros", "Save it without macros (as .docx, .xlsx, .pptx or a PDF), then add that."),
    OLD_OFFICE(
            "an Office file of the old kind or locked with a password, which can hide macros",
            "Save it without a password as .docx, .xlsx, .pptx or a PDF, then add that."),
    OTHER_OFFICE(
            "an Office file of another kind than a document, a spreadsheet or a presentation",
            "Save it as .docx, .xlsx, .pptx or a PDF, then add that."),
    DAMAGED("damaged or not what it seems", "Open it on your own machine, save it again, then add the new file."),
    PICTURE("a kind of picture that not every browser shows", "Save it as a JPEG or PNG picture, then add that."),
    OTHER(
            "of a type your centre does not accept",
            "Accepted are PDF, pictures (PNG, JPEG, GIF, WebP), audio, video, plain text and Office files without"
                    + " macros. Save it as one of these, then add that.");

    private final String is;
    private final String remedy;

    Unaccepted(String is, String remedy) {
        this.is = is;
        this.remedy = remedy;
    }

    /** Goes on from the name of the file and "is". */
    String is() {
        return is;
    }

    String remedy() {
        return remedy;
    }

    static Unaccepted of(String mediaType) {
        if (mediaType.equals("image/svg+xml")) {
            return DRAWING;
        }
        if (mediaType.startsWith("image/")) {
            return PICTURE;
        }
        if (mediaType.contains("html") || mediaType.equals("message/rfc822") || mediaType.contains("mhtml")) {
            return PAGE;
        }
        if (mediaType.contains("msoffice") || mediaType.contains("ole") || mediaType.contains("ms-excel")) {
            return OLD_OFFICE;
        }
        if (mediaType.matches(".*(executable|dosexec|msdownload|elf|mach-o|java-vm|dalvik|sharedlib|object).*")) {
            return PROGRAM;
        }
        if (mediaType.matches(".*(javascript|[/-]sh|perl|python|php|ruby|bat|script|xml).*")) {
            return SCRIPT;
        }
        if (mediaType.matches(".*(zip|rar|7z|tar|compress|archive|cab|bzip|[/-]xz|zstd|lz4|iso9660).*")) {
            return ARCHIVE;
        }
        return OTHER;
    }
}

package org.countersign.portfolio.pages;

import java.util.Optional;
import java.util.UUID;

/** What the button does that was pressed on the form of a draft. Every one of them saves first. */
sealed interface DraftAction {

    record Save() implements DraftAction {}

    record Submit() implements DraftAction {}

    record AddOccasion() implements DraftAction {}

    record RemoveOccasion(int index) implements DraftAction {}

    record RemoveFile(UUID file) implements DraftAction {}

    /** As the button is named; anything else only saves. */
    static DraftAction of(String button) {
        if (button.equals("submit")) {
            return new Submit();
        }
        if (button.equals("add-occasion")) {
            return new AddOccasion();
        }
        if (button.matches("remove-occasion-\\d{1,3}")) {
            return new RemoveOccasion(Integer.parseInt(button.substring("remove-occasion-".length())));
        }
        return file(button).<DraftAction>map(RemoveFile::new).orElseGet(Save::new);
    }

    private static Optional<UUID> file(String button) {
        String start = "remove-file-";
        try {
            return button.startsWith(start)
                    ? Optional.of(UUID.fromString(button.substring(start.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

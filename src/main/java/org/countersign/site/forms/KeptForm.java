package org.countersign.site.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.countersign.site.PersonId;

/**
 * A form of a page of ours that is not sent yet, or could not be taken because the session or the form's token had run
 * out: what was typed in it, and where it goes. It travels in the browser's own pages, or lies in the database as a draft;
 * so its fields have names that stay.
 *
 * @param action where it was sent
 * @param page where it stood
 * @param owner id of the person its page was shown to; empty on a page that is shown to anybody
 * @param parts everything it carried but passwords and tokens
 * @param words what its fields are called, where the browser said so
 * @param files names of the files that were chosen and cannot be kept
 * @param askedAgain whether a password was left out
 */
@TemplateData
public record KeptForm(
        @JsonProperty("action") String action,
        @JsonProperty("page") String page,
        @JsonProperty("multipart") boolean multipart,
        @JsonProperty("owner") String owner,
        @JsonProperty("parts") List<Part> parts,
        @JsonProperty("words") List<Word> words,
        @JsonProperty("files") List<String> files,
        @JsonProperty("askedAgain") boolean askedAgain) {

    /** The field in which the sign-in form carries it. */
    public static final String FIELD = "kept";

    /** The field of every form that says whose page it stands on. */
    static final String OWNER = "typed-by";

    /** The field in which a browser with script says what the fields are called. */
    static final String WORDS = "typed-words";

    public KeptForm {
        action = BackTo.page(action);
        page = BackTo.page(page);
        owner = owner == null ? "" : owner;
        parts = given(parts);
        words = given(words);
        files = given(files);
    }

    /** Written as JSON an empty list is left out. */
    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** One field as it was sent. */
    @TemplateData
    public record Part(
            @JsonProperty("name") String name,
            @JsonProperty("value") String value) {

        public Part {
            value = value == null ? "" : value;
        }
    }

    /** What a field is called; of a choice also which value was chosen and how that reads. */
    public record Word(
            @JsonProperty("name") String name,
            @JsonProperty("label") String label,
            @JsonProperty("value") String value,
            @JsonProperty("reads") String reads) {

        public Word {
            label = label == null ? "" : label;
        }
    }

    /** Whether it may be shown to this person: nobody reads what somebody else typed. */
    public boolean isOf(Optional<PersonId> person) {
        return owner.equals(person.map(PersonId::toString).orElse(""));
    }

    public String fileNames() {
        return String.join(", ", files);
    }
}

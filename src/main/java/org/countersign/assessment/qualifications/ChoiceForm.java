package org.countersign.assessment.qualifications;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.site.answers.FormKey;

/**
 * The ticks of a choice as they are shown, and as they were sent.
 *
 * @param after number of the choice it is made in the place of
 */
@TemplateData
record ChoiceForm(String key, int after, Set<String> units, String chosenOn) {

    /** As it was chosen before; what is mandatory is ticked already where nothing was. */
    static ChoiceForm fresh(LearnersQualification one, LocalDate today) {
        return new ChoiceForm(
                FormKey.fresh().toString(),
                one.choice().map(UnitsChosen::number).orElse(0),
                one.choice().<Set<String>>map(UnitsChosen::units).orElseGet(() -> mandatory(one)),
                today.toString());
    }

    /** With what was ticked, to be sent in the place of the choice that stands by now. */
    static ChoiceForm sent(LearnersQualification one, String key, List<String> units, String chosenOn) {
        return new ChoiceForm(
                key,
                one.choice().map(UnitsChosen::number).orElse(0),
                units == null ? Set.of() : Set.copyOf(units),
                chosenOn);
    }

    private static Set<String> mandatory(LearnersQualification one) {
        return Set.copyOf(one.qualification().units().stream()
                .filter(unit -> unit.mandatory())
                .map(unit -> unit.code())
                .toList());
    }
}

package org.countersign.catalogue.search;

import org.countersign.wording.Bundle;

/** The words by which a list of standards is narrowed down. */
@Bundle("search")
public interface SearchWords {

    String suite();

    String anySuite();

    String level();

    String anyLevel();

    String language();

    String anyLanguage();

    String state();

    String anyState();

    String stateName(StandardState state);

    String noLongerCurrent();
}

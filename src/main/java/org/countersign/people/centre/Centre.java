package org.countersign.people.centre;

import java.util.Optional;

/**
 * The assessment centre this installation serves.
 *
 * @param edition the number of this wording; zero before anybody has given the centre a name
 * @param number the awarding body's number of the centre
 */
public record Centre(int edition, String name, Optional<String> number) {}

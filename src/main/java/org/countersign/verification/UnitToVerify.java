package org.countersign.verification;

import org.countersign.assessment.Unit;
import org.countersign.people.Person;

/** A unit somebody is allocated to as its internal verifier, with what they have checked in it so far. */
record UnitToVerify(Unit unit, Person learner, Checks checks) {}

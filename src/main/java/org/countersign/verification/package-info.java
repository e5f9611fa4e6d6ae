/**
 * The internal verifier's check of decisions: samples, agreed or with actions required, and what was done about them; the
 * list of units to verify. Changes no decision; an action makes the assessor look again. Its pages know it, never the other
 * way round.
 */
package org.countersign.verification;

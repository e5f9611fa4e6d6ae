/**
 * The internal verifier's check of decisions: samples, agreed or with actions required, and what was done about them.
 * Changes no decision; an action makes the assessor look again.
 */
package org.countersign.verification;

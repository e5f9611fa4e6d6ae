/**
 * Persons, the centre and the check of the journal as pages and as JSON: lists, one person with their roles and history, handing
 * on what somebody leaves. Decides nothing: asks the verbs, and shows what they answer.
 */
package org.countersign.people.pages;

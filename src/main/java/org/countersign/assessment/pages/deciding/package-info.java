/**
 * The pages that something is decided on: judging a piece, countersigning, signing off, attesting. Forms go to the verbs
 * unread, and a refusal comes back beside what was typed.
 */
package org.countersign.assessment.pages.deciding;

/**
 * What a verb asks before it acts: may this be decided, signed or held by this person, and if not, why not. Decides from
 * facts and reports, and changes nothing.
 */
package org.countersign.rules.refusals;

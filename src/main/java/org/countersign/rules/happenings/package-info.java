/**
 * Which occasions are one happening, however often, in whichever pieces and under whichever spelling of a customer's code they
 * are recorded. Weighs nothing: what a happening counts for is asked of the evidence.
 */
package org.countersign.rules.happenings;

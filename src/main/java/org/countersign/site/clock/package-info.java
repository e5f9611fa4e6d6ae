/**
 * The one clock of the program, how days and times are written, and whether the clock may be right: nothing is recorded while
 * it is behind what was recorded last. Nobody else asks the machine for the time.
 */
package org.countersign.site.clock;

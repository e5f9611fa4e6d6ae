/**
 * How fast the program is and how much it takes, measured from outside on the packaged program, as a browser meets it.
 * Nothing here is a test: the profile {@code benchmark} runs it.
 */
package org.countersign.benchmark;

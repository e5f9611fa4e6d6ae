/**
 * What is sent to the program, from when it begins to come until the answer has been taken: how many requests a person or
 * an address may have open, how large and how slow a body may be, and where it is kept meanwhile. A page or verb gets it
 * whole; until then it has no thread and little memory.
 */
package org.countersign.site.arrival;

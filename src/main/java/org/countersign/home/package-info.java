/** The first page of each role: what waits for me today. */
package org.countersign.home;

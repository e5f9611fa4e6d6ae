/**
 * The data folder: where it is, that it belongs to the program alone, how much room is left on its disk; and the digests of
 * what is kept. Knows nothing of what is in a file.
 */
package org.countersign.site.disk;

/**
 * The library: the files it is read from, shipped and in the provider's own folder, and all that was read from them with
 * every problem found. Reads nothing itself.
 */
package org.countersign.standards.library;

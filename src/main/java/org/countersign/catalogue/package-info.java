/**
 * The library of standards as pages and JSON, and the frozen model and digest of every edition and policy in use.
 */
package org.countersign.catalogue;

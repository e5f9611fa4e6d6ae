/**
 * The library of standards: what is on the shelf as its files say, over it the frozen model and digest of every edition
 * and policy in use, and the words in which both are shown. Never rewrites a word of a standard.
 */
package org.countersign.catalogue;

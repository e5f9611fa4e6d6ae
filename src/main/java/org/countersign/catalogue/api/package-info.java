/**
 * The library as JSON, with how the models of the standards are told in it. Decides nothing: the same answers as the
 * pages.
 */
package org.countersign.catalogue.api;

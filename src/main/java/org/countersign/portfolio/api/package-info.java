/**
 * The portfolio as JSON: the same verbs and questions as the pages, with the same sentences. Decides nothing.
 */
package org.countersign.portfolio.api;

/**
 * The portfolio as pages: the list, the page of a piece, the one on which evidence is written, and claiming more on what
 * stands. Decides nothing: asks the verbs, and shows what they answer.
 */
package org.countersign.portfolio.pages;

/**
 * Files as people get them: who may open one, what its download is called, and its bytes with their ranges and closed
 * headers. Never decides who sees a piece; asks the portfolio and the drafts.
 */
package org.countersign.portfolio.files;

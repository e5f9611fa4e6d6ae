/**
 * What a learner is writing until it is submitted: kept right or wrong, with its files, read as the evidence it would
 * become, and handed to the portfolio when all of it can stand. Nobody else sees a draft, and nothing here is a fact yet.
 */
package org.countersign.portfolio.drafts;

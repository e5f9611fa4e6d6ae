/**
 * Evidence as facts: pieces, versions with their occasions and files, claims, withdrawals; and what has to be answered about
 * them by whoever keeps the decisions and the drafts. Knows no table and no verb.
 */
package org.countersign.portfolio.evidence;

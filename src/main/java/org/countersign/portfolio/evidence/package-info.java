/**
 * Evidence as facts: pieces, versions with their occasions and files and with whoever answers for them, claims, withdrawals;
 * and what has to be answered about them by whoever keeps the decisions and the drafts. Knows no table and no verb.
 */
package org.countersign.portfolio.evidence;

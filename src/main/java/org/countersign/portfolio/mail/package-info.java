/**
 * E-mails that were uploaded, read as their reader reads them: who wrote, when, about what, the text, and what was
 * attached. Nothing of one is ever run or fetched, and no more is read than a mail server would have let pass.
 */
package org.countersign.portfolio.mail;

/**
 * Forms save themselves while they are being written: what somebody typed and has not sent yet, for each person and form,
 * shown to nobody else, on any of their devices, until the form is sent. It is nobody's fact and in no journal.
 */
package org.countersign.site.saved;

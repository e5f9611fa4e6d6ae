/**
 * What the description of the JSON says beyond the signatures of its methods: whole examples, the values that are possible,
 * the refusals and their codes. Runs while the program is built, and changes no answer.
 */
package org.countersign.site.openapi;

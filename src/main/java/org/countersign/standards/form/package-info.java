/**
 * The one shape that standards, policies and qualifications have outside the program, as a tree of JSON: what their YAML files say, what
 * is frozen and given a digest, and what the catalogue gives out. Knows no files and no places in them.
 */
package org.countersign.standards.form;

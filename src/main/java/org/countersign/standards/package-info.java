/**
 * What the standards say: published standards with their criteria, requirements and contexts, the policies of evidence
 * they are assessed under, study guidance, and the mappings from a legacy unit to its successor. Reads them from YAML
 * and reports every problem found together. Knows no database, no page and no person.
 */
package org.countersign.standards;

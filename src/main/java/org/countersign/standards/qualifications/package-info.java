/**
 * What a qualification asks for: units in groups, how many units and credits of each, which units shut each other out or
 * stand for each other, and whether anybody could complete it. Knows no learner.
 */
package org.countersign.standards.qualifications;

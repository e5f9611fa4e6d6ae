/**
 * How a constant of the program is said to people: in the words of a bundle beside its enum, with what they name filled
 * in. Stands above every room, so that whatever a room has to say can follow into another language. Knows nothing else.
 */
package org.countersign.wording;

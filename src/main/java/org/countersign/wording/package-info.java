/**
 * How the program speaks to people: in the messages of the bundle beside the class that says something, with what they name
 * filled in, in the language of whoever is spoken to. Stands above every room. Knows nothing of what is said, nor of the web.
 */
package org.countersign.wording;

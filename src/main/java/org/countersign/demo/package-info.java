/** A small believable centre that has been at work for several weeks, made with the verbs everybody uses. */
package org.countersign.demo;

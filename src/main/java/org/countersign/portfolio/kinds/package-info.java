/**
 * What an uploaded file is, by its content: texts first, then containers by what is in them, then everything else by its
 * first bytes; and what the centre does not accept, said as the person who holds it would call it. Knows no rows and no
 * people; every reader here is bounded, for what it reads was made by somebody else.
 */
package org.countersign.portfolio.kinds;

/**
 * Where the bytes of evidence are: taken in, looked into for what they are, kept once for each content under their
 * digest, and swept when nobody names them any more. Knows neither pieces nor people, only who says that a file is named.
 */
package org.countersign.portfolio.store;

package org.countersign.catalogue.pages;

import java.util.List;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/**
 * What the page of one policy shows.
 *
 * @param standards a page of those it fits
 */
record PolicyView(Policy policy, UseView use, List<RuleWording.FromSource> rules, List<Standard> standards) {}

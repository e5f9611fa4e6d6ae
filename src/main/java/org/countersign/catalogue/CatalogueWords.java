package org.countersign.catalogue;

import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Guidance.Audience;
import org.countersign.standards.Guidance.Place;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.wording.Bundle;

/** The words of the catalogue's pages. */
@Bundle("catalogue")
public interface CatalogueWords {

    String catalogue();

    String lead();

    String importOne();

    String standards();

    String search();

    String searchHint();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String policies();

    String allPolicies(int count);

    String allPoliciesFound(int count);

    String searchPolicy();

    String searchPolicyHint();

    String noPoliciesTitle();

    String noPolicies();

    String noPolicyFoundTitle();

    String noPolicyFoundHow();

    String showAllPolicies();

    String editionOf(String edition);

    String performance();

    String knowledge();

    String requirements();

    String rules();

    String inUse();

    String notInUse();

    String inUseSince(String date);

    String inUseByNobody();

    String fileGone();

    String file();

    String digest();

    String noStandardsTitle();

    String noStandards();

    String none();

    // ── Problems ─────────────────────────────────────────────────────────────────────────────────

    String problems();

    String problemsFound(int count);

    String seeProblems();

    String problemsLead();

    String place(int line, int column);

    String wholeFile();

    String readAllTheSame();

    String remedy(String remedy);

    String noProblemsTitle();

    String noProblems();

    String readAgain();

    String readAgainDone(int count);

    // ── One standard ─────────────────────────────────────────────────────────────────────────────

    String onThisPage();

    String centresTitle();

    String origin();

    String noRequirements();

    String requirementsLead();

    String rulesLead();

    String usualPolicy();

    String noPolicy();

    String signOff();

    String signOffOfSource();

    String signOffOfCentre(String policy);

    String signatureLines();

    String published();

    String publishedLead();

    String nothingPublished();

    String publishedTitle();

    String urn();

    String unitCode();

    String nosReference();

    String version();

    String approvedOn();

    String reviewDate();

    String validity();

    String originalUrn();

    String emptySections();

    String review(ReviewDate.Standing standing);

    // ── What it came from and what became of it ──────────────────────────────────────────────────

    String lineage();

    String supersedes();

    String supersededBy();

    String corrects();

    String correctedBy();

    String notHere(String urn);

    String mapping(String from, String to);

    String notReviewed();

    String reviewed(String reviewer, String date);

    String reviewedUndated(String reviewer);

    String relation(Relation relation);

    String tally(String relation, long count);

    String showRows(int count);

    String added();

    String relationColumn();

    // ── Study notes ──────────────────────────────────────────────────────────────────────────────

    String notes(int count, String label);

    String notesAt(Place place);

    String studyNotes();

    String avoid();

    String audience(Audience audience);

    // ── Rules ────────────────────────────────────────────────────────────────────────────────────

    String source(RuleSource source);

    String requirement(String code);

    String contexts(String contexts);

    String contextsForTheUnit();

    String contextsAtLeast(int least);

    String contextsForEach();

    String contextsOfRequirement(String requirement);

    String ranges();

    String rangeOfUnit();

    String rangeOfElement(String code);

    String rangeOfCriterion(String code);

    String rangeAll(int total);

    String rangeAtLeast(int least, int total);

    String rangeForInformation();

    String itemsAll(int total);

    String itemsAsked(int least, int total);

    String choiceOf(int least, int total);

    String furtherCodes();

    String awardingBody(String body);

    String level();

    String credit();

    String guidedLearningHours();

    String totalHours();

    String suites();

    String occupations();

    String language();

    String otherLanguages();

    String codes(CriteriaGroup.Codes codes);

    String noCriteria();

    String explained();

    String optional();

    String toRead();

    String rangeKnowledge();

    String setting(Setting setting);

    String method(Method method);

    String sector(Sector sector);

    // ── One policy ───────────────────────────────────────────────────────────────────────────────

    String fits();

    String fitsNone();

    String declaredContexts();
}

package org.countersign.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.standards.Guidance.Audience;
import org.countersign.standards.Guidance.Place;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** The words of the catalogue's pages. */
@MessageBundle("catalogue")
public interface CatalogueWords {

    @Message("Catalogue")
    String catalogue();

    @Message(
            "The standards a learner can be enrolled on, word for word as published, with the rules of evidence they are"
                    + " assessed under.")
    String lead();

    @Message("Standards")
    String standards();

    @Message("Find a standard or a policy")
    String search();

    @Message("Part of the title, the number or the URN. Former ones find it too.")
    String searchHint();

    @Message("No standard is called that")
    String noneFoundTitle();

    @Message("Try fewer words, or part of the number.")
    String noneFoundHow();

    @Message("Show the whole catalogue")
    String showAll();

    @Message("Policies of evidence")
    String policies();

    @Message("All {count} policies of evidence")
    String allPolicies(int count);

    @Message("All {count} that are called that")
    String allPoliciesFound(int count);

    @Message("Find a policy")
    String searchPolicy();

    @Message("Part of the title, or of the id.")
    String searchPolicyHint();

    @Message("No policy yet")
    String noPoliciesTitle();

    @Message("Policies are files beside the standards. Once one is read, it appears here.")
    String noPolicies();

    @Message("No policy is called that")
    String noPolicyFoundTitle();

    @Message("Try fewer words, or part of the id.")
    String noPolicyFoundHow();

    @Message("Show all policies")
    String showAllPolicies();

    @Message("edition {edition}")
    String editionOf(String edition);

    @Message("Performance criteria")
    String performance();

    @Message("Knowledge items")
    String knowledge();

    @Message("Evidence requirements")
    String requirements();

    @Message("Rules")
    String rules();

    @Message("in use")
    String inUse();

    @Message("not in use yet")
    String notInUse();

    @Message("since {date}; it is kept as it was then.")
    String inUseSince(String date);

    @Message("Not in use yet.")
    String inUseByNobody();

    @Message("There is no file of it any more; it is shown as it was when it came into use.")
    String fileGone();

    @Message("File")
    String file();

    @Message("Digest (SHA-256)")
    String digest();

    @Message("Standards will be listed here")
    String noStandardsTitle();

    @Message("No file of standards could be read. An administrator finds out why under the problems of the catalogue.")
    String noStandards();

    @Message("none")
    String none();

    // ── Problems ─────────────────────────────────────────────────────────────────────────────────

    @Message("Problems in the files")
    String problems();

    @Message(
            "{#if count == 1}There is a problem in the files of standards.{#else}There are {count} problems in the files of"
                    + " standards.{/if}")
    String problemsFound(int count);

    @Message("See what is wrong and what to do")
    String seeProblems();

    @Message(
            "Every file is read when the program starts and when you ask for it here. A file with a problem is left out"
                    + " whole; all others are used, also where something is only pointed out. An edition in use goes on being used as it was.")
    String problemsLead();

    @Message("Line {line}, column {column}")
    String place(int line, int column);

    @Message("The whole file")
    String wholeFile();

    @Message("To do: {remedy}")
    String remedy(String remedy);

    @Message("No problems")
    String noProblemsTitle();

    @Message("All files were read and everything in them can be used. After changing a file, read the files again.")
    String noProblems();

    @Message("Read the files again")
    String readAgain();

    @Message("{#if count == 0}All files were read again; there are no problems.{#else if count == 1}All files were read"
            + " again; there is one problem.{#else}All files were read again; there are {count} problems.{/if}")
    String readAgainDone(int count);

    // ── One standard ─────────────────────────────────────────────────────────────────────────────

    @Message("On this page")
    String onThisPage();

    @Message("centre’s title; none was published")
    String centresTitle();

    @Message("Rules, and where each comes from")
    String origin();

    @Message("The standard states no evidence requirements of its own.")
    String noRequirements();

    @Message("Word for word, with the numbers they are printed under.")
    String requirementsLead();

    @Message("What evidence is checked against, under the policy a learner is enrolled with.")
    String rulesLead();

    @Message("the standard’s usual policy")
    String usualPolicy();

    @Message(
            "No policy in the catalogue fits this standard, so nobody can be enrolled on it. An administrator can add one.")
    String noPolicy();

    @Message("Declaration at the end of the unit")
    String signOff();

    @Message("The standard’s own wording.")
    String signOffOfSource();

    @Message("Your centre’s wording, from the policy {policy}; the standard has none.")
    String signOffOfCentre(String policy);

    @Message("Signed by, in this order:")
    String signatureLines();

    @Message("Published details")
    String published();

    @Message("As the publisher printed them; nothing was added.")
    String publishedLead();

    @Message("The source prints no title, reference, version or dates.")
    String nothingPublished();

    @Message("Title")
    String publishedTitle();

    @Message("URN")
    String urn();

    @Message("Unit code")
    String unitCode();

    @Message("NOS reference")
    String nosReference();

    @Message("Version")
    String version();

    @Message("Approved on")
    String approvedOn();

    @Message("Indicative review date")
    String reviewDate();

    @Message("Validity")
    String validity();

    @Message("Original URN")
    String originalUrn();

    @Message("Published as empty")
    String emptySections();

    @Message("{#when standing}{#is DUE_THIS_YEAR}due this year{#is DUE_THIS_MONTH}due this month{#is DUE_TODAY}due"
            + " today{#is PASSED}this date has passed{#else}still to come{/when}")
    String review(ReviewDate.Standing standing);

    // ── What it came from and what became of it ──────────────────────────────────────────────────

    @Message("Before and after")
    String lineage();

    @Message("Supersedes")
    String supersedes();

    @Message("Superseded by")
    String supersededBy();

    @Message("Corrects")
    String corrects();

    @Message("Corrected by")
    String correctedBy();

    @Message("{urn}, which this catalogue does not have")
    String notHere(String urn);

    @Message("From {from} to {to}, criterion by criterion")
    String mapping(String from, String to);

    @Message(
            "Not reviewed yet. This comparison is ours, not published: whoever checks it puts their name and the date in"
                    + " its file.")
    String notReviewed();

    @Message("Reviewed by {reviewer} on {date}. This comparison is ours, not published.")
    String reviewed(String reviewer, String date);

    @Message("Reviewed by {reviewer}; no date was given. This comparison is ours, not published.")
    String reviewedUndated(String reviewer);

    @Message(
            "{#when relation}{#is SAME}asks for the same{#is NEAR}asks for nearly the same{#is BROADER}asks for more{#is"
                    + " SPLIT}was split{#is PARTIAL}covered in part: needs new evidence{/when}")
    String relation(Relation relation);

    @Message("{relation} ({count})")
    String tally(String relation, long count);

    @Message("Show all {count} rows")
    String showRows(int count);

    @Message("new: nothing corresponds to it")
    String added();

    @Message("Relation")
    String relationColumn();

    // ── Study notes ──────────────────────────────────────────────────────────────────────────────

    @Message("{label} ({count})")
    String notes(int count, String label);

    @Message("{#when place}{#is PORTFOLIO}For the whole portfolio{#is REFLECTIVE_ACCOUNT}For reflective accounts{#is"
            + " PROFESSIONAL_DISCUSSION}For professional discussions{/when}")
    String notesAt(Place place);

    @Message("Study notes")
    String studyNotes();

    @Message("Avoid:")
    String avoid();

    @Message("{#when audience}{#is LEARNER}for the learner{#is ASSESSOR}for the assessor{/when}")
    String audience(Audience audience);

    // ── Rules ────────────────────────────────────────────────────────────────────────────────────

    @Message("{#when source}{#is STANDARD}The standard requires{#is AWARDING_BODY}The awarding body requires{#is"
            + " CENTRE}Your centre asks{/when}")
    String source(RuleSource source);

    @Message("Evidence requirement {code}")
    String requirement(String code);

    @Message("Settings that count: {settings}")
    String settings(String settings);

    @Message("Methods that count: {methods}")
    String methods(String methods);

    @Message("One of: {sectors}")
    String sectors(String sectors);

    @Message("Not by these alone: {methods}")
    String notAlone(String methods);

    @Message("No number decides it; the assessor confirms it in words")
    String attested();

    @Message("For the assessor's judgement; the assessor confirms it in words")
    String assessorsJudgement();

    @Message("Each knowledge criterion by at least one of: {methods}")
    String knowledgeShown(String methods);

    @Message("At least {count} {#if count == 1}occasion{#else}occasions{/if}")
    String leastOccasions(int count);

    @Message("At least {count} {#if count == 1}customer{#else}different customers{/if}")
    String leastCustomers(int count);

    @Message("At least {count} {#if count == 1}day{#else}days{/if} from the first occasion to the last")
    String leastDays(int count);

    @Message("For each criterion at least {count} {#if count == 1}occasion{#else}different occasions{/if}")
    String leastForEach(int count);

    @Message("Contexts: {contexts}")
    String contexts(String contexts);

    @Message("Each once, for the unit as a whole")
    String contextsForTheUnit();

    @Message("For every performance criterion")
    String contextsForEach();

    @Message("every context under evidence requirement {requirement}")
    String contextsOfRequirement(String requirement);

    @Message(
            "{#when setting}{#is PAID_JOB}paid job{#is VOLUNTARY_JOB}voluntary job{#is WORK_PLACEMENT}work placement{#is"
                    + " REALISTIC_WORKING_ENVIRONMENT}realistic working environment{#is SIMULATION}simulation{/when}")
    String setting(Setting setting);

    @Message("{#when method}{#is OBSERVATION}observation{#is WORK_PRODUCT}work product{#is WITNESS_TESTIMONY}witness"
            + " testimony{#is EXPERT_WITNESS}expert witness{#is REFLECTIVE_ACCOUNT}reflective account{#is"
            + " PROFESSIONAL_DISCUSSION}professional discussion{#is ORAL_QUESTIONS}oral questions{#is"
            + " WRITTEN_QUESTIONS}written questions{#is ASSIGNMENT}assignment{#is SIMULATION}simulation{#is"
            + " RECOGNITION_OF_PRIOR_LEARNING}recognition of prior learning{/when}")
    String method(Method method);

    @Message("{#when sector}{#is PRIVATE}private{#is NOT_FOR_PROFIT}not-for-profit{#is PUBLIC}public services{/when}")
    String sector(Sector sector);

    // ── One policy ───────────────────────────────────────────────────────────────────────────────

    @Message("Standards it fits")
    String fits();

    @Message("It fits no standard in the catalogue.")
    String fitsNone();

    @Message("Contexts it declares")
    String declaredContexts();
}

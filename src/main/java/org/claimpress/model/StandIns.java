package org.claimpress.model;

/**
 * Gives records for ids that name none. Where a record names another that does not exist, that is an error and nothing is
 * published; the stand-in only lets the rules go on, so that one run finds all problems.
 */
public interface StandIns {

    /** A status in the place of one that does not exist. */
    Status status(String id);

    /** A topic in the place of one that does not exist. */
    Topic topic(String id);

    /** A party in the place of one that does not exist. */
    Party party(String id);

    /** A source in the place of one that does not exist. */
    Source source(String id);

    /** A claim in the place of one that does not exist. */
    Claim claim(String id);

    /** An explainer in the place of one that does not exist. */
    Explainer explainer(String id);
}

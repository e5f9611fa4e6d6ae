/**
 * The decisions as facts: judgements, countersignatures, sign-offs, referrals and attestations, as they are stored, journalled
 * and given out. Knows no table and no verb; none is ever edited.
 */
package org.countersign.assessment.decisions;

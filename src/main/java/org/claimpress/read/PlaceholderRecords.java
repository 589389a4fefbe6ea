package org.claimpress.read;

import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.Source;
import org.claimpress.model.StandIns;
import org.claimpress.model.Status;
import org.claimpress.model.Topic;

/** Stands in for records that do not exist with those that the declarations of fields give for what cannot be read. */
final class PlaceholderRecords implements StandIns {

    @Override
    public Status status(String id) {
        return StatusFields.TYPE.placeholder();
    }

    @Override
    public Topic topic(String id) {
        return TopicFields.TYPE.placeholder();
    }

    @Override
    public Party party(String id) {
        return PartyFields.TYPE.placeholder();
    }

    @Override
    public Source source(String id) {
        return SourceFields.TYPE.placeholder();
    }

    @Override
    public Claim claim(String id) {
        return ClaimFields.TYPE.placeholder();
    }

    @Override
    public Explainer explainer(String id) {
        return ExplainerFields.explainer(new MarkdownType("").placeholder()).placeholder();
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;
import org.claimpress.problem.Code;

/** Our own words keep to the house style that {@code content/style} sets, where it advises. */
@AutoService(Rule.class)
public final class HouseStyleHint implements Rule {

    private static final Code CODE = Code.warning(
            "house-style-hint",
            "Our own words break a rule of house style that advises.",
            "We ask others to be exact; loaded words and lost hedges are where readers would catch us first.",
            "title: Shocking access to inboxes",
            "title: Access to message inboxes");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        StyleSearch.find(site, StyleRule.Level.WARNING)
                .forEach(find -> findings.report(find.kind(), find.id(), find.field(), find.message(), find.advice()));
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;

/** All rules on the class path, in the order of their codes. */
@AutoService(CodeBook.class)
public final class RuleBook implements CodeBook {

    private final List<Rule> rules = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(rule -> rule.code().id()))
            .toList();

    /** Holds the content against every rule, on this day. */
    public void check(Content content, LocalDate today, Problems problems) {
        for (Rule rule : rules) {
            rule.check(content.site(), new Findings(rule.code(), content.places(), today, problems));
        }
    }

    @Override
    public List<Code> codes() {
        return rules.stream().map(Rule::code).toList();
    }
}

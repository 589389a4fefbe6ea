package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Locale;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** A source in another language is described in the site's. */
@AutoService(Rule.class)
public final class ForeignSourceIsDescribed implements Rule {

    private static final Code CODE = Code.error(
            "foreign-title",
            "A source in another language has no description in the site's own, or the language given is the site's own.",
            "Readers who do not know the language could not tell what they are shown.",
            "title: Facebook abriu as mensagens\nlanguage: pt",
            "title: Facebook abriu as mensagens\ncalled: A report on Facebook’s messages\nlanguage: pt");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Locale own = site.settings().language();
        for (Source source : site.sources()) {
            source.language()
                    // One that could not be read is told where it stands.
                    .filter(language -> !language.equals(Locale.ROOT) && !own.equals(Locale.ROOT))
                    .ifPresent(language -> check(source, language, own, findings));
        }
    }

    private static void check(Source source, Locale language, Locale own, Findings findings) {
        if (language.getLanguage().equals(own.getLanguage())) {
            report(
                    source,
                    "The language of \"" + source.id() + "\" is that of the site",
                    "Leave the line out.",
                    findings);
        } else if (source.title().isPresent() && source.called().isEmpty()) {
            report(
                    source,
                    "The title of \"" + source.id() + "\" is in another language and is not described",
                    "Add \"called:\" with a few words in the site's language that say what it is.",
                    findings);
        }
    }

    private static void report(Source source, String message, String advice, Findings findings) {
        findings.report(RecordKind.SOURCE, source.id(), "language", message, advice);
    }
}

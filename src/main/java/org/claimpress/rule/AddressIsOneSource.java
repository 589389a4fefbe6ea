package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;
import org.claimpress.text.PageAddress;

/** One address is one source, but for a document that stands within another. */
@AutoService(Rule.class)
public final class AddressIsOneSource implements Rule {

    private static final Code CODE = Code.error(
            "same-address",
            "Two sources have the same address, and neither derives from the other.",
            "One article would count as two origins, and a claim would look better supported than it is.",
            "url: https://www.theregister.com/2024/04/02/   (in sources/a.yaml)\n"
                    + "url: https://theregister.com/2024/04/02?utm_source=x   (in sources/b.yaml)",
            "url: https://www.theregister.com/2024/04/02/   (one source)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<PageAddress, Source> seen = new HashMap<>();
        for (Source source : site.sources()) {
            Optional<PageAddress> address = source.url().map(url -> new PageAddress(url.toString()));
            Optional<Source> first = address.flatMap(known -> Optional.ofNullable(seen.putIfAbsent(known, source)));
            first.filter(other -> !derives(source, other) && !derives(other, source))
                    .ifPresent(other -> findings.report(
                            RecordKind.SOURCE,
                            source.id(),
                            "url",
                            "The source \"" + other.id() + "\" has this address too",
                            "Join the two records. If one stands within the other, say so under derives-from of the outer"
                                    + " one."));
        }
    }

    private static boolean derives(Source later, Source earlier) {
        return later.ancestry().derivations().stream()
                .anyMatch(derivation -> derivation.from().equals(earlier.id()));
    }
}

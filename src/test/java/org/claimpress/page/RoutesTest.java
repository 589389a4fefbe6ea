package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.TextPage;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void tellThePagesOfRecordsFromAllOthers() throws IOException {
        Path content = Fixtures.SITES.resolve("small/content");
        Site site = new ContentReader(content, "content", Optional.empty(), Fixtures.TODAY)
                .read(new Problems())
                .site();

        assertThat(PageKind.all(site).stream().map(Page::path).filter(Routes::isOfOneRecord))
                .containsExactlyInAnyOrderElementsOf(ownPages(site).toList());
    }

    private static Stream<SitePath> ownPages(Site site) {
        return Stream.of(
                        site.claims().stream().map(Claim::id).map(id -> Routes.of(RecordKind.CLAIM, id)),
                        site.sources().stream().map(Source::id).map(id -> Routes.of(RecordKind.SOURCE, id)),
                        site.parties().stream().map(Party::id).map(id -> Routes.of(RecordKind.PARTY, id)),
                        site.explainers().stream().map(Explainer::id).map(id -> Routes.of(RecordKind.EXPLAINER, id)),
                        site.pages().stream().map(TextPage::id).map(id -> Routes.of(RecordKind.PAGE, id)))
                .flatMap(paths -> paths);
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Reading;
import org.claimpress.model.RecordKind;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.model.SourceKind;
import org.claimpress.model.Term;
import org.claimpress.model.TextPage;
import org.claimpress.model.Voice;
import org.claimpress.model.WordingChange;
import org.claimpress.read.TextLengths;

/** The page with a form that writes records. */
@AutoService(PageKind.class)
public final class ContributePage implements PageKind {

    /**
     * What the page shows.
     *
     * @param repository where the content is kept, if that is public
     * @param contact how to reach the publisher
     * @param alwaysAnswering the parties whose answer every claim has
     * @param statuses the steps of the scale
     * @param sourceKinds what a source can be
     * @param partyKinds what a party can be
     * @param readings how a source can have been read
     * @param derivations how one knows that a source took something from another
     * @param replies how a party can answer
     * @param scopes what an answer can speak to
     * @param voices how a source can put a claim
     * @param changes how it can differ from the first source
     * @param longest how many characters texts may have
     * @param policies pages that say how records are checked
     */
    public record View(
            Optional<String> repository,
            List<Link> contact,
            List<Answering> alwaysAnswering,
            List<Choice> statuses,
            List<Choice> sourceKinds,
            List<Choice> partyKinds,
            List<Choice> readings,
            List<Choice> derivations,
            List<Choice> replies,
            List<Choice> scopes,
            List<Choice> voices,
            List<Choice> changes,
            TextLengths longest,
            List<Link> policies) {}

    /**
     * One of the values that a field can have.
     *
     * @param word what stands in the record
     * @param label what readers see
     * @param meaning when to choose it; the same as the label where that says it
     */
    public record Choice(String word, String label, String meaning) {

        private static <T extends Enum<T> & Term> List<Choice> of(Class<T> terms, Messages messages) {
            return Arrays.stream(terms.getEnumConstants())
                    .map(term -> new Choice(term.word(), term.label(messages), term.meaning(messages)))
                    .toList();
        }
    }

    /**
     * A party whose answer every claim has.
     *
     * @param id its id
     * @param name its name
     */
    public record Answering(String id, String name) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(site, Routes.CONTRIBUTE, "contribute", links -> view(site, links)));
    }

    private static View view(Site site, Linker links) {
        return new View(
                site.settings().repository().map(URI::toString),
                new ContactWays(site).contact(),
                site.settings().alwaysAnswering().stream()
                        .map(id -> new Answering(id, site.party(id).name()))
                        .toList(),
                site.statuses().stream()
                        .map(status -> new Choice(status.id(), status.label(), status.meaning()))
                        .toList(),
                Choice.of(SourceKind.class, site.messages()),
                Choice.of(PartyKind.class, site.messages()),
                Choice.of(Reading.class, site.messages()),
                Choice.of(DerivationReason.class, site.messages()),
                Choice.of(ReplyState.class, site.messages()),
                Choice.of(ReplyScope.class, site.messages()),
                Choice.of(Voice.class, site.messages()),
                Choice.of(WordingChange.class, site.messages()),
                TextLengths.ofRecords(),
                site.pages().stream()
                        .filter(page -> page.policy().isPresent())
                        .map((TextPage page) -> links.link(page.title(), Routes.of(RecordKind.PAGE, page.id())))
                        .toList());
    }
}

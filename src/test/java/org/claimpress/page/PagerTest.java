package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimpress.messages.Languages;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final SitePath TOPIC = SitePath.page("topics", "deals");

    @Test
    void cutsALongListIntoPieces() {
        List<Integer> list = IntStream.range(0, 25).boxed().toList();

        assertThat(Pager.pieces(list, 10)).extracting(List::size).containsExactly(10, 10, 5);
        assertThat(Pager.pieces(list, 10).stream().flatMap(List::stream)).containsExactlyElementsOf(list);
        assertThat(Pager.pieces(list.subList(0, 20), 10)).hasSize(2);
    }

    @Test
    void makesOnePageOfAnEmptyList() {
        assertThat(Pager.pieces(List.of(), 10)).containsExactly(List.of());
    }

    @Test
    void putsFurtherPagesBelowTheFirst() {
        assertThat(Pager.path(TOPIC, 1)).isEqualTo(TOPIC);
        assertThat(Pager.path(TOPIC, 3)).hasToString("topics/deals/all/3/index.html");
    }

    @Test
    void numbersTheTitlesOfFurtherPages() {
        assertThat(Pager.title("Deals", 1, new Languages().english())).isEqualTo("Deals");
        assertThat(Pager.title("Deals", 2, new Languages().english())).isEqualTo("Deals, page 2");
    }
}

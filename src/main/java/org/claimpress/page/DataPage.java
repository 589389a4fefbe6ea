package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/** The page that describes the site's data. */
@AutoService(PageKind.class)
public final class DataPage implements PageKind {

    private static final int LONGEST_EXAMPLE = 2_500;

    /**
     * What the page shows.
     *
     * @param files the files
     */
    public record View(List<File> files) {}

    /**
     * A file.
     *
     * @param id its anchor
     * @param address its address under the site's own
     * @param href the file itself; absent where each claim has one
     * @param format its format's name
     * @param mediaType its media type
     * @param meaning what is in it
     * @param example what it looks like; empty where there is nothing to show
     */
    public record File(
            String id,
            String address,
            Optional<String> href,
            String format,
            String mediaType,
            String meaning,
            String example) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.DATA,
                "data",
                links -> new View(DataFile.all().stream()
                        .filter(file -> file.isIn(site))
                        .map(file -> file(file, site, links))
                        .toList())));
    }

    private static File file(DataFile file, Site site, Linker links) {
        String address = file.address();
        String example = file.example(site).replace("\r\n", "\n");
        return new File(
                address.replaceAll("[^a-z0-9]+", "-"),
                address,
                SitePath.isValid(address) ? Optional.of(links.to(new SitePath(address))) : Optional.empty(),
                file.format(site.messages()),
                file.mediaType(),
                file.meaning(site.messages()),
                example.length() > LONGEST_EXAMPLE ? example.substring(0, LONGEST_EXAMPLE) + "…" : example);
    }
}

package org.claimpress.render;

import org.claimpress.output.Output;
import org.claimpress.output.Sha256;
import org.claimpress.output.SitePath;

/** Names stylesheets and scripts by their content, so that browsers may keep them for ever. */
final class Asset {

    private static final int HASH_LENGTH = 10;

    private Asset() {}

    /** The file that this content becomes, such as {@code assets/site.3f6c0a91d2.css}. */
    static Output named(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(bytes).substring(0, HASH_LENGTH);
        SitePath path = new SitePath("assets/" + name.substring(0, dot) + "." + hash + name.substring(dot));
        return Output.of(path, bytes);
    }
}

package org.claimpress.render;

import java.util.function.Function;
import org.claimpress.model.Look;
import org.claimpress.model.RecordKind;
import org.claimpress.problem.Place;
import org.claimpress.read.Content;
import org.claimpress.read.RecordKey;

/**
 * Where the settings say something of the look.
 *
 * @param places gives the place of a field, such as {@code logo.file}
 */
public record LookPlaces(Function<String, Place> places) {

    private static final RecordKey SETTINGS = new RecordKey(RecordKind.SITE, "site");

    /** Where this content says it. */
    public static LookPlaces in(Content content) {
        return new LookPlaces(field -> content.places().placeOf(SETTINGS, field));
    }

    Place of(String field) {
        return places.apply(field);
    }

    /** Where the file of a font is named. */
    Place ofFont(Look look, String file) {
        for (int font = 0; font < look.fonts().size(); font++) {
            for (int i = 0; i < look.fonts().get(font).files().size(); i++) {
                if (look.fonts().get(font).files().get(i).file().equals(file)) {
                    return of("fonts[" + font + "].files[" + i + "].file");
                }
            }
        }
        return of("fonts");
    }
}

package org.eights.estate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The buildings that somebody means, as people write them: {@code 1号楼、2栋,3#}. */
public final class BuildingNames {

    private static final Pattern BETWEEN = Pattern.compile("[,,、;;\\p{Z}\\s]+");
    private static final Pattern CALLED = Pattern.compile("(号楼|栋|幢|座|号|#)$");

    private BuildingNames() {}

    /**
     * The names in what was typed, each once, in its order. One that is there is left as it is; any other loses what people put behind it.
     *
     * @param text empty or null where nothing was typed
     * @param there the names that there are
     */
    public static List<String> typed(String text, Collection<String> there) {
        return text == null ? List.of() : Arrays.stream(BETWEEN.split(text)).map(name -> one(name, there))
                .filter(name -> !name.isBlank()).distinct().toList();
    }

    /** The same for one name. */
    static String one(String name, Collection<String> there) {
        return there.contains(name) ? name : CALLED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceFirst("");
    }
}

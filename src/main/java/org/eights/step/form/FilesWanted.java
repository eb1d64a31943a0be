package org.eights.step.form;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which files a field takes, and how many: a text field with the property {@code is: files}. Its value is a text, the ids of
 * attachments with blanks between them.
 *
 * @param least fewest files ({@code least}); 1 where the field is required and says nothing else
 * @param most most files ({@code most})
 * @param imagesOnly whether each must be an image ({@code accept: image})
 * @param reference whether a text that says where the originals are kept will do instead ({@code reference: yes})
 */
public record FilesWanted(int least, int most, boolean imagesOnly, boolean reference) {

    /** What {@code is} says of such a field. */
    public static final String IS = "files";

    private static final int MOST = 20;
    private static final int ID_AND_BLANK = 37;
    private static final int LONGEST_REFERENCE = 500;

    /** Null where the properties are those of another field. */
    static FilesWanted read(JsonNode properties, boolean required) {
        if (!IS.equals(properties.path("is").asText())) {
            return null;
        }
        return new FilesWanted(properties.path("least").asInt(required ? 1 : 0), properties.path("most").asInt(MOST),
                "image".equals(properties.path("accept").asText()), "yes".equals(properties.path("reference").asText()));
    }

    int longestAnswer() {
        return most * ID_AND_BLANK + LONGEST_REFERENCE;
    }
}

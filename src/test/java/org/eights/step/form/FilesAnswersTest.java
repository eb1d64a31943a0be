package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.attachment.Attachment;
import org.eights.attachment.AttachmentId;
import org.eights.attachment.FileType;
import org.eights.step.form.FormCheck.Entered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that take files: {@code is: files}. */
class FilesAnswersTest {

    private static final Attachment PHOTO = file("00000000-0000-4000-8000-00000000000a", "阳台.jpg", FileType.JPEG);
    private static final Attachment SECOND = file("00000000-0000-4000-8000-00000000000b", "厨房.png", FileType.PNG);
    private static final Attachment PLAN = file("00000000-0000-4000-8000-00000000000c", "图纸.pdf", FileType.PDF);

    private static final String STRICT = "'properties': {'is': 'files', 'label.en': 'Photos', 'accept': 'image'}, 'validate': {'required': true}";
    private static final String LENIENT = "'properties': {'is': 'files', 'label.en': 'Photos', 'reference': 'yes'}, 'validate': {'required': true}";

    @Test
    void theFilesThatAreNamedAreFoundAndToBeMadePartOfTheCase() {
        Entered entered = desk(STRICT).enter(Map.of("photos", "  " + SECOND.id() + "\n" + PHOTO.id() + " " + SECOND.id()));
        assertThat(entered.values()).containsEntry("photos", SECOND.id() + " " + PHOTO.id());
        assertThat(entered.files()).containsExactly(SECOND.id(), PHOTO.id());
    }

    @Test
    void anIdInCapitalsIsTheSameId() {
        assertThat(desk(STRICT).take("photos", PHOTO.id().toString().toUpperCase(java.util.Locale.ROOT))).isEqualTo(PHOTO.id().toString());
    }

    @Test
    void aRequiredFieldWantsAtLeastOneFile() {
        assertThat(desk(STRICT).refusal("photos", " ").zh()).contains("必填");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三张", "a.jpg", "00000000-0000-4000-8000-00000000000a 另有两张", "00000000-0000-4000-8000-00000000000a,b", "<script>"})
    void withoutAReferenceOnlyFilesWillDo(String answer) {
        assertThat(desk(STRICT).refusal("photos", answer).en()).contains("uploaded files only");
    }

    @Test
    void aFileThatIsNotThereOrNotTheirsIsRefused() {
        assertThat(desk(STRICT).refusal("photos", PHOTO.id() + " " + UUID.randomUUID()).en()).contains("not yours");
        assertThat(desk(LENIENT).refusal("photos", "纸质档案 " + UUID.randomUUID()).en()).contains("not yours");
    }

    @Test
    void whereImagesAreWantedADocumentIsNone() {
        assertThat(desk(STRICT).refusal("photos", PHOTO.id() + " " + PLAN.id()).zh()).contains("图纸.pdf");
        assertThat(desk(LENIENT).take("photos", PLAN.id().toString())).isEqualTo(PLAN.id().toString());
    }

    @Test
    void aReferenceSaysWhereTheOriginalsAreAndWillDo() {
        Entered entered = desk(LENIENT).enter(Map.of("photos", "纸质档案 2025-117 " + PHOTO.id()));
        assertThat(entered.values()).containsEntry("photos", PHOTO.id() + " 纸质档案 2025-117");
        assertThat(entered.files()).containsExactly(PHOTO.id());
        assertThat(desk(LENIENT).enter(Map.of("photos", "纸质档案 2025-117")).files()).isEmpty();
    }

    @Test
    void noFewerAndNoMoreThanTheFormSays() {
        FormDesk two = desk("'properties': {'is': 'files', 'label.en': 'Photos', 'least': '2', 'most': '2'}");
        assertThat(two.refusal("photos", PHOTO.id().toString()).en()).contains("at least 2 files");
        assertThat(two.refusal("photos", PHOTO.id() + " " + SECOND.id() + " " + PLAN.id()).en()).contains("at most 2 files");
        assertThat(two.refusal("photos", "").zh()).contains("必填");
        assertThat(two.enter(Map.of("photos", PHOTO.id() + " " + PLAN.id())).files()).hasSize(2);
    }

    @Test
    void twentyFilesFitIntoTheField() {
        List<Attachment> twenty = IntStream.range(0, 20).mapToObj(i -> file(UUID.randomUUID().toString(), i + ".jpg", FileType.JPEG)).toList();
        FormDesk desk = FormDesk.holding(twenty, field(STRICT));
        assertThat(desk.enter(Map.of("photos", twenty.stream().map(f -> f.id().toString()).collect(Collectors.joining(" ")))).files()).hasSize(20);
    }

    @Test
    void anOptionalFieldMayStayEmptyAndAHiddenOneNamesNothing() {
        String optional = "'properties': {'is': 'files', 'label.en': 'Photos'}";
        assertThat(desk(optional).enter(Map.of()).files()).isEmpty();
        assertThat(FormDesk.of("complaint/complaint-investigation").enter(Map.of("wrongDept", "yes", "photos", UUID.randomUUID().toString())).files())
                .isEmpty();
    }

    private static FormDesk desk(String rest) {
        return FormDesk.holding(List.of(PHOTO, SECOND, PLAN), field(rest));
    }

    private static String field(String rest) {
        return "{'type': 'textfield', 'key': 'photos', 'label': '照片', " + rest + "}";
    }

    private static Attachment file(String id, String name, FileType type) {
        return new Attachment(AttachmentId.of(id), null, name, type, 1, null, null, false, "00", "limin", Instant.EPOCH);
    }
}

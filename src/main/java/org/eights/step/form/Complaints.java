package org.eights.step.form;

import org.eights.wording.Words;

/** What can be wrong with an entry, in words; the first argument is the field's Chinese name or a value, as each says. */
final class Complaints {

    static final class Label {
        private final String zh;
        private final String en;

        Label(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Words with(Object zhName, Object enName, Object... more) {
            Object[] zhArgs = prepend(zhName, more);
            Object[] enArgs = prepend(enName, more);
            return new Words(String.format(zh, zhArgs), String.format(en, enArgs));
        }

        private static Object[] prepend(Object first, Object[] more) {
            Object[] all = new Object[more.length + 1];
            all[0] = first;
            System.arraycopy(more, 0, all, 1, more.length);
            return all;
        }
    }

    static final Label MISSING = new Label("“%s”必填", "“%s” is required");
    static final Label NOT_TEXT = new Label("“%s”应为文字", "“%s” must be a text");
    static final Label TOO_SHORT = new Label("“%s”至少%s个字", "“%s” needs at least %s characters");
    static final Label TOO_LONG = new Label("“%s”最多%s个字,现有%s个", "“%s” may have at most %s characters, it has %s");
    static final Label NO_MATCH = new Label("“%s”格式不对", "“%s” does not have the right form");
    static final Label CONTROL = new Label("“%s”含有不可见的控制字符", "“%s” contains control characters");
    static final Label NOT_NUMBER = new Label("“%s”应为数字", "“%s” must be a number");
    static final Label TOO_SMALL = new Label("“%s”不能小于%s", "“%s” must not be less than %s");
    static final Label TOO_GREAT = new Label("“%s”不能大于%s", "“%s” must not be greater than %s");
    static final Label DECIMALS = new Label("“%s”最多%s位小数", "“%s” may have at most %s decimals");
    static final Label WHOLE = new Label("“%s”应为整数", "“%s” must be a whole number");
    static final Label NOT_YES_NO = new Label("“%s”应为是或否", "“%s” must be yes or no");
    static final Label NOT_LIST = new Label("“%s”应为列表", "“%s” must be a list");
    static final Label NOT_DATE = new Label("“%s”应为日期,如 2025-06-30", "“%s” must be a date such as 2025-06-30");
    static final Label NOT_DATE_TIME = new Label("“%s”应为日期时间,如 2025-06-30T10:00", "“%s” must be a date and time such as 2025-06-30T10:00");
    static final Label NOT_TIME = new Label("“%s”应为时刻,如 10:00", "“%s” must be a time such as 10:00");
    static final Label IN_PAST = new Label("“%s”已经过去", "“%s” lies in the past");
    static final Label IN_FUTURE = new Label("“%s”还没到", "“%s” lies in the future");
    static final Label TOO_MUCH = new Label("“%s”内容过大", "“%s” is too large");

    static final Label NOT_PLAIN = new Label("“%s”应为文字、数字、是否或其列表", "“%s” must be a text, a number, yes or no, or a list of such");

    static final Label NO_FILE = new Label("“%s”只能是已上传的文件", "“%s” takes uploaded files only");
    static final Label UNKNOWN_FILE = new Label("“%s”中有不存在或不属于您的附件,请重新上传", "“%s” names a file that is not there or is not yours; upload it again");
    static final Label NO_IMAGE = new Label("“%s”只接收图片,“%s”不是图片", "“%s” takes images only; “%s” is none");
    static final Label TOO_FEW_FILES = new Label("“%s”至少需要%s个文件", "“%s” needs at least %s files");
    static final Label TOO_MANY_FILES = new Label("“%s”最多%s个文件", "“%s” takes at most %s files");

    private Complaints() {}

    static Words noOption(Words field, String given, Words offered) {
        return new Words("“%s”没有选项“%s”,可选:%s".formatted(field.zh(), given, offered.zh()),
                "“%s” has no option “%s”; choose from: %s".formatted(field.en(), given, offered.en()));
    }
}

/* What Tasklist's form library says in English only, said in Chinese; and Tasklist's own notices without the marks of its programs. */
import { chinese } from '../product.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const texts = new Map([
  ['Select', '请选择'],
  ['Search', '搜索'],
  ['No results', '没有匹配的选项'],
  ['All values selected', '已全部选中'],
  ['Skip to search', '跳到搜索'],
  ['Nothing to show.', '没有内容'],
  ['Previous page', '上一页'],
  ['Next page', '下一页'],
  ['Increment', '增加'],
  ['Decrement', '减少'],
  ['Remove tag', '移除'],
  ['Add new', '添加一行'],
  ['Collapse', '收起'],
  ['Form', '表单'],
  ['Year', '年'],
  ['Month', '月'],
  ['Hour', '时'],
  ['Minute', '分'],
  ['hh:mm', '时:分'],
  ['Field is required.', '此项必填'],
  ['Field must be a valid email.', '请填写有效的电子邮箱'],
  ['Value is not a number.', '请填写数字'],
  ['Value is expected to be an integer.', '请填写整数'],
  ['Date and time must both be entered.', '日期和时间都要填写'],
  ...months.map((month, i) => [month, i + 1 + '月']),
  ...weekdays.map((day, i) => [day, '日一二三四五六'[i]])
]);

const patterns = [
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '至少 $1 个字'],
  [/^Field must have maximum length of (.+)\.$/, '最多 $1 个字'],
  [/^Field must match pattern .+$/, '格式不符合要求'],
  [/^Field must be a valid {1,2}international phone number\..*$/, '请填写有效的电话号码,如 +8613800000000'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多 $1 位小数'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '请填写有效的数值,最接近的是 $1 和 $2'],
  [/^Remove list item (\d+)$/, '移除第 $1 行'],
  [/^Show all \((\d+)\)$/, '显示全部($1)'],
  [/^Click to sort by (.+) descending$/, '按“$1”降序排列'],
  [/^Click to sort by (.+) ascending$/, '按“$1”升序排列'],
  [/^Click to remove sorting$/, '取消排序'],
  [/^y{4}([/.-])mm\1dd$/, '年$1月$1日'],
  [/^(January|February|March|April|May|June|July|August|September|October|November|December) (\d+), (\d{4})$/,
    (all, month, day, year) => `${year}年${months.indexOf(month) + 1}月${day}日`]
];

/** Only here the library speaks; everything else comes from the forms or from a person. */
const itsOwn = '.fjs-select-placeholder, .fjs-taglist-placeholder, .fjs-taglist-skip-link, .fjs-dropdownlist-empty, .fjs-form-field-error, '
  + '.fjs-table-nav, .fjs-repeat-row-add, .fjs-repeat-row-collapse, .flatpickr-months, .flatpickr-weekdays';
const spoken = ['placeholder', 'aria-label', 'title'];

const translated = text => texts.get(text) || patterns.reduce((said, [english, own]) => said.replace(english, own), text);

/** Tasklist puts in front of a reason which of its data was missing. */
const unmarked = text => text.replace(/^(?:(?:<|&lt;)\w+(?:>|&gt;) (?:<|&lt;)- )+/, '');

function reviseAttributes(node) {
  if (chinese && node.closest('.fjs-container, .flatpickr-calendar')) {
    spoken.filter(name => node.hasAttribute(name)).forEach(name => {
      const said = translated(node.getAttribute(name));
      if (said !== node.getAttribute(name)) {
        node.setAttribute(name, said);
      }
    });
  }
}

function revise(node) {
  if (node.nodeType === Node.ELEMENT_NODE) {
    reviseAttributes(node);
    node.childNodes.forEach(revise);
    return;
  }
  const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue.trim() : '';
  const place = node.parentElement;
  if (!text || !place) {
    return;
  }
  let said = text;
  if (chinese && place.closest(itsOwn)) {
    said = translated(text);
  } else if (place.closest('.notifications')) {
    said = unmarked(text);
  }
  if (said !== text) {
    node.nodeValue = said;
  }
}

new MutationObserver(changes => changes.forEach(change => {
  revise(change.target);
  change.addedNodes.forEach(revise);
})).observe(document.documentElement, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: spoken });

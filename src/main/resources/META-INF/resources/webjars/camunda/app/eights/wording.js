/*
 * What the libraries of the four web applications say in English only, said in Chinese; and what they say in no language at all, said in
 * words. Each rule holds in places where nothing stands that a person has written.
 */
import { chinese } from './product.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const inForms = new Map([
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

const formPatterns = [
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

const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const inCalendars = new Map([
  ['previous', '上一页'],
  ['next', '下一页'],
  ['HH', '时'],
  ['MM', '分'],
  ['SS', '秒'],
  ...months.map((month, i) => [month, i + 1 + '月']),
  ...weekdays.map((day, i) => [day, '日一二三四五六'[i]]),
  ...longWeekdays.map((day, i) => [day, '星期' + '日一二三四五六'[i]])
]);
const calendarPatterns = [[new RegExp(`^(${months.join('|')}) (\\d{4})$`), (all, month, year) => `${year}年${months.indexOf(month) + 1}月`]];

const inDiagrams = new Map([['zoom in', '放大'], ['zoom out', '缩小'], ['reset zoom', '还原']]);

const inTables = new Map([
  ['When', '当'],
  ['Then', '则'],
  ['And', '且'],
  ['Annotations', '说明'],
  ['Annotation', '说明'],
  ['Hit policy:', '命中规则:'],
  ['Unique', '唯一'],
  ['First', '取第一条'],
  ['Any', '任意一条'],
  ['Collect', '全部收集'],
  ['Rule order', '按规则顺序'],
  ['Output order', '按结果顺序'],
  ['View DRD', '查看决策关系图'],
  ['View Decision Table', '查看决策表'],
  ['Input type', '输入类型'],
  ['Output type', '输出类型'],
  ['Output label', '输出名称'],
  ['Input expression', '输入表达式'],
  ['Rules may overlap. The first matching rule will be chosen', '规则可以重叠,取第一条符合的'],
  ['No overlap is possible and all rules are disjoint. Only a single rule can be matched', '规则互不重叠,只会符合一条'],
  ['Rules may overlap. All of the matching rules show equal output entries and any match can be used', '规则可以重叠,符合的各条结果相同'],
  ['Collects the values of all matching rules', '收集所有符合的规则的结果'],
  ['Collects the values of all matching rules in rule order', '按规则顺序收集所有符合的规则的结果']
]);
const tablePatterns = [[/^Decision name: (.+)$/, '决策名称:$1'], [/^Input label: (.+)$/, '输入名称:$1'], [/^Output label: (.+)$/, '输出名称:$1']];

/** texts as keys stand there, or anything that fits a pattern */
const rules = [
  { at: '.fjs-select-placeholder, .fjs-taglist-placeholder, .fjs-taglist-skip-link, .fjs-dropdownlist-empty, .fjs-form-field-error, '
      + '.fjs-table-nav, .fjs-repeat-row-add, .fjs-repeat-row-collapse, .flatpickr-months, .flatpickr-weekdays',
    attributesAt: '.fjs-container, .flatpickr-calendar', texts: inForms, patterns: formPatterns },
  { at: '.uib-datepicker, .uib-datepicker-popup, .uib-timepicker, .pagination', texts: inCalendars, patterns: calendarPatterns },
  { at: '.dmn-decision-table-container, .dmn-js-parent, .view-drd', texts: inTables, patterns: tablePatterns },
  { attributesAt: '.djs-container, [cam-widget-bpmn-viewer], .diagram-holder, .bpmn-viewer, .actions', texts: inDiagrams, patterns: [] },
  { at: 'th, td.actions', texts: new Map([['Actions', '操作']]), patterns: [] },
  { attributesAt: 'form', texts: new Map([['Jonny', '名'], ['Prosciutto', '姓'], ['j.prosciutto@acme.org', 'name@example.com']]), patterns: [] }
];
const spoken = ['placeholder', 'aria-label', 'title'];

const said = (rule, text) => rule.texts.get(text) || rule.patterns.reduce((now, [english, own]) => now.replace(english, own), text);

/** In both languages: a reason without the data that Tasklist missed in front of it, and a word for what is only a variable's name. */
const plain = (place, text) => (place.closest('.notifications') ? text.replace(/^(?:(?:<|&lt;)\w+(?:>|&gt;) (?:<|&lt;)- )+/, '')
  : place.matches('.tooltip-inner') && text === 'task.assignee' ? (chinese ? '办理人' : 'Assignee') : text);

function reviseAttributes(node) {
  spoken.filter(name => node.hasAttribute(name)).forEach(name => {
    const text = node.getAttribute(name);
    const rule = rules.find(each => (each.texts.has(text) || said(each, text) !== text) && node.closest(each.attributesAt || each.at));
    if (rule) {
      node.setAttribute(name, said(rule, text));
    }
  });
}

function revise(node) {
  if (node.nodeType === Node.ELEMENT_NODE) {
    if (chinese) {
      reviseAttributes(node);
    }
    node.childNodes.forEach(revise);
    return;
  }
  const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue.trim() : '';
  const place = node.parentElement;
  if (!text || !place) {
    return;
  }
  const rule = chinese && rules.find(each => each.at && said(each, text) !== text && place.closest(each.at));
  const now = rule ? said(rule, text) : plain(place, text);
  if (now !== text) {
    node.nodeValue = now;
  }
}

new MutationObserver(changes => changes.forEach(change => {
  revise(change.target);
  change.addedNodes.forEach(revise);
})).observe(document.documentElement, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: spoken });

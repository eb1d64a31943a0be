/* What Tasklist's form library says in English only, said in Chinese. */
import { chinese } from '../product.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const texts = new Map([
  ['Select', '请选择'],
  ['Search', '搜索'],
  ['No results', '没有匹配的选项'],
  ['Field is required.', '此项必填'],
  ['Field must be a valid email.', '请填写有效的电子邮箱'],
  ...months.map((month, i) => [month, i + 1 + '月']),
  ...weekdays.map((day, i) => [day, '日一二三四五六'[i]])
]);

const patterns = [
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '至少 $1 个字'],
  [/^Field must have maximum length of (.+)\.$/, '最多 $1 个字'],
  [/^Field must match pattern .+$/, '格式不符合要求']
];

/** Only here the library speaks; everything else comes from the forms or from a person. */
const itsOwn = '.fjs-select-placeholder, .fjs-taglist-placeholder, .fjs-dropdownlist-empty, .fjs-form-field-error, .flatpickr-months, .flatpickr-weekdays';

const translated = text => texts.get(text) || patterns.reduce((said, [english, own]) => said.replace(english, own), text);

function revise(node) {
  if (node.nodeType !== Node.TEXT_NODE) {
    node.childNodes.forEach(revise);
    return;
  }
  const text = node.nodeValue.trim();
  const place = node.parentElement;
  if (!text || !place) {
    return;
  }
  if (place.closest(itsOwn)) {
    const said = translated(text);
    if (said !== text) {
      node.nodeValue = said;
    }
  }
}

if (chinese) {
  new MutationObserver(changes => changes.forEach(change => {
    revise(change.target);
    change.addedNodes.forEach(revise);
  })).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
}

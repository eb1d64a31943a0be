/* Takes a workbook in. All of it goes in or nothing; of what is refused, each cell is named with the reason. */
import { upload } from '../api.js';
import { announce, fresh, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { count, t } from '../words.js';
import { columnName } from './columns.js';

const cells = errors => h('div', { class: 'eights-few', tabindex: '0', role: 'group', 'aria-label': t('有误的单元格', 'Cells to correct') },
  h('table', { class: ['eights-table', 'eights-cells'] },
    h('thead', {}, h('tr', {}, [t('单元格', 'Cell'), t('栏目', 'Field'), t('原因', 'Reason')].map(each => h('th', { scope: 'col' }, each)))),
    h('tbody', {}, errors.map(each => h('tr', {}, h('th', { scope: 'row' }, each.cell || '—'),
      h('td', {}, columnName(each.field)), h('td', {}, each.message))))));

const refusal = (refused, again) => (refused.errors.some(each => each.cell)
  ? [h('div', { class: ['eights-note', 'late'], role: 'alert' }, refused.message), cells(refused.errors)] : trouble(refused, again));

const taken = ({ rows }) => t(`已导入 ${count(rows)} 行`, `${count(rows)} ${rows === 1 ? 'row' : 'rows'} imported`);

/** `path()` is where it is sent; `done()` follows when it was taken. */
export function importer(label, path, done = () => {}) {
  const id = fresh('workbook');
  const said = h('div', { class: 'eights-said-of-import' });
  const name = h('span', { id, class: 'eights-quiet' });
  const input = h('input', { type: 'file', hidden: true, accept: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', onChange: chosen });
  const choose = h('button', { type: 'button', class: 'eights-button', 'aria-describedby': id, onClick: () => input.click() }, label);
  const button = h('button', { type: 'button', class: ['eights-button', 'main'], disabled: true, onClick: send }, t('导入', 'Import'));

  function chosen() {
    button.disabled = input.files.length === 0;
    show(name, input.files.length > 0 && input.files[0].name);
    show(said);
  }

  async function send() {
    const file = input.files[0];
    const bar = h('progress', { max: '1', value: '0', 'aria-label': t('正在上传', 'Uploading') });
    button.disabled = true;
    choose.disabled = true;
    show(said, bar, ' ', t('正在导入…', 'Importing…'));
    try {
      const text = taken(await upload(path(), file, {}, part => { bar.value = part; }));
      show(said, h('p', { class: 'eights-note' }, text));
      announce(text);
      done();
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      show(said, refusal(refused, send));
    } finally {
      // A file that was corrected in its place can only be read again once it is chosen again.
      input.value = '';
      choose.disabled = false;
      said.scrollIntoView({ block: 'nearest' });
    }
  }

  return h('div', { class: 'eights-field' }, h('div', { class: 'eights-row' }, choose, input, name, button), said);
}

/* A window in which somebody's absence is set: from when, until when, who stands in. */
import { at, get, put } from '../api.js';
import { announce, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { openWindow } from '../panel/window.js';
import { t } from '../words.js';
import { lastRow } from './buttons.js';
import { field, markFields } from './field.js';

const day = value => h('input', { type: 'date', value: value || '' });

const select = (deputies, current) => h('select', {}, h('option', { value: '' }, t('由上级代办', 'The superior stands in')),
  deputies.map(({ id, name }) => h('option', { value: id, selected: id === current }, name)));

/** `person` is one of those that `GET /api/absence` answers. */
export function setAbsence(person, done) {
  openWindow(person.mine ? t('我的缺勤', 'My absence') : t(`缺勤：${person.name}`, `Absence: ${person.name}`), close => {
    const body = h('div', {}, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    const reasons = h('div');
    let fields;

    async function save(entered) {
      show(reasons);
      markFields(box, []);
      try {
        await put(at`/api/absence/${person.id}`, entered);
        close();
        announce(t('已保存', 'Saved'));
        done();
      } catch (refused) {
        markFields(box, refused.errors);
        show(reasons, trouble(refused));
      }
    }

    const box = h('form', {
      novalidate: true,
      onSubmit: e => {
        e.preventDefault();
        const [from, until, deputy] = fields.map(each => each.input.value || null);
        if (from === null && until === null) {
          markFields(box, [{ field: 'from', message: t('请填写缺勤开始日', 'Give the first day away') }]);
        } else {
          save({ from, until, deputy });
        }
      }
    }, body);

    get(at`/api/absence/${person.id}/deputies`).then(deputies => {
      fields = [
        field('from', t('第一天', 'First day'), day(person.from)),
        field('until', t('最后一天', 'Last day'), day(person.until), t('还不知道时可不填', 'Leave it empty while it is not known')),
        field('deputy', t('代办人', 'Deputy'), select(deputies, person.deputy))];
      show(body, fields.map(each => each.node), reasons,
        person.from && h('button', { type: 'button', class: 'eights-button', onClick: () => save({ from: null, until: null, deputy: person.deputy }) },
          t('已回到岗位', 'Back at work')),
        lastRow(t('保存', 'Save'), close));
      fields[0].input.focus();
    }).catch(refused => show(body, trouble(refused)));
    return box;
  });
}

/** Until when and who stands in, in a few words; nothing for somebody at work. */
export function absenceText({ from, until, deputyName }) {
  if (!from) {
    return null;
  }
  const days = until ? t(`${from} 至 ${until} 缺勤`, `Away from ${from} to ${until}`) : t(`${from} 起缺勤`, `Away since ${from}`);
  return deputyName ? t(`${days}，${deputyName}代办`, `${days}, ${deputyName} stands in`) : days;
}

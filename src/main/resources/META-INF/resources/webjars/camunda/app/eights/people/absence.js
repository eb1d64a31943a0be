/* Setting somebody's absence: from when, until when, who stands in. */
import { at, get, put } from '../api.js';
import { announce, h, show } from '../page.js';
import { enter } from '../panel/enter.js';
import { trouble } from '../panel/trouble.js';
import { openWindow } from '../panel/window.js';
import { t } from '../words.js';

/** A choice of a form cannot be nothing. */
const SUPERIOR = '-';

const title = person => (person.mine ? t('我的缺勤', 'My absence') : t(`缺勤：${person.name}`, `Absence: ${person.name}`));

const day = (key, label, more) => ({ type: 'datetime', subtype: 'date', id: `Field_${key}`, key, dateLabel: label, ...more });

const schema = deputies => ({
  type: 'default', id: 'absence', schemaVersion: 16, components: [
    day('from', t('第一天', 'First day'), { validate: { required: true } }),
    day('until', t('最后一天', 'Last day'), { description: t('还不知道时可不填', 'Leave it empty while it is not known') }),
    { type: 'select', id: 'Field_deputy', key: 'deputy', label: t('代办人', 'Deputy'),
      values: [{ value: SUPERIOR, label: t('由上级代办', 'The superior stands in') }, ...deputies.map(({ id, name }) => ({ value: id, label: name }))] }]
});

const set = (person, entered) => put(at`/api/absence/${person.id}`, entered);

async function ask(person, done) {
  const deputies = await get(at`/api/absence/${person.id}/deputies`);
  const { from, until, deputy } = person;
  enter({
    title: title(person), schema: schema(deputies), action: t('保存', 'Save'),
    data: { ...(from && { from }), ...(until && { until }), deputy: deputies.some(each => each.id === deputy) ? deputy : SUPERIOR },
    send: entered => set(person, {
      from: entered.from || null, until: entered.until || null, deputy: entered.deputy === SUPERIOR ? null : entered.deputy || null
    }),
    sent: () => {
      announce(t('已保存', 'Saved'));
      done();
    }
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

/** What is set already, and the way back to work. */
function present(person, done) {
  openWindow(title(person), close => {
    const reasons = h('div');
    const back = async () => {
      try {
        await set(person, { from: null, until: null, deputy: person.deputy });
        close();
        announce(t('已保存', 'Saved'));
        done();
      } catch (refused) {
        show(reasons, trouble(refused, back));
      }
    };
    const change = () => {
      close();
      begin(ask, person, done);
    };
    return h('div', {}, h('p', {}, absenceText(person)), reasons, h('div', { class: ['eights-row', 'eights-window-foot'] },
      h('button', { type: 'button', class: 'eights-button', onClick: change }, t('修改', 'Change')),
      h('button', { type: 'button', class: ['eights-button', 'main'], onClick: back }, t('已回到岗位', 'Back at work'))));
  });
}

function begin(what, person, done) {
  Promise.resolve(what(person, done)).catch(refused => openWindow(title(person), () => trouble(refused)));
}

/** `person` is one of those that `GET /api/absence` answers; `done` hears that something has changed. */
export const setAbsence = (person, done) => begin(person.from ? present : ask, person, done);

/* Two periods, or two versions of a diagram, beside each other. */
import { h } from '../page.js';
import { count, onDay, t } from '../words.js';
import { ask, first, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { fewSaid } from './explain.js';
import { number, share, working } from './figures.js';
import { figure, head, table } from './tables.js';

const mark = row => {
  const [sign, word, look] = row.difference === null ? ['', '', ''] : !row.significant ? ['≈', t('差别不明显', 'no clear difference'), '']
    : row.difference > 0 ? ['▲', t('变长', 'longer'), 'late'] : ['▼', t('变短', 'shorter'), 'fine'];
  return word && h('span', { class: ['eights-chip', look] }, `${sign} ${word}`);
};

export const comparison = {
  id: 'comparison',
  name: () => t('对比', 'Comparison'),
  async ask(now, offer) {
    const process = first(now, offer);
    if (!now.version2 && !now.from2 && !now.to2) {
      return { process };
    }
    // The server says how the second differs from the first: what is selected is the second, so that it reads as what has changed since.
    const turned = now.version2 ? { version: now.version2, version2: now.version } : { from: now.from2, to: now.to2, from2: now.from || offer.from, to2: now.to || offer.to };
    try {
      return { process, versions: now.version2 ? [now.version2, now.version] : [], answer: await ask('comparison', narrowing({ ...now, process, ...turned }, ...(now.version2 ? ['version2'] : ['from2', 'to2']))) };
    } catch (refused) {
      (refused.errors || []).filter(error => Object.keys(turned).includes(error.field)).forEach(error => {
        error.field = error.field.endsWith('2') ? error.field.slice(0, -1) : `${error.field}2`;
      });
      throw refused;
    }
  },
  draw({ answer, versions }) {
    if (!answer) {
      return h('p', { class: 'eights-note' }, t('在上面选择与哪一期或哪个版本对比。', 'Choose above which period or version to compare with.'));
    }
    const version = i => (versions[i] ? t(`v${versions[i]},`, `v${versions[i]}, `) : '');
    const side = (part, name, i) => t(`${name}:${version(i)}${onDay(part.from)} 至 ${onDay(part.to)},${count(part.n)} 条`, `${name}: ${version(i)}${onDay(part.from)} to ${onDay(part.to)}, ${count(part.n)} records`);
    const cells = one => [figure(number(one.n)), figure(working(one.median)), figure(working(one.p95)), figure(share(one.lateShare))];
    const heads = explained => [head(t('件数', 'n'), explained && 'n'), head(t('中位数', 'Median'), explained && ['median', 'working']), head('P95', explained && ['p95', 'working']), head(t('超期率', 'Late'), explained && 'late')];
    return [
      h('ul', {}, h('li', {}, side(answer.basis, t('对比', 'Compared with'), 0)), h('li', {}, side(answer.basis2, t('所选', 'Selected'), 1))),
      empty(answer.basis), empty(answer.basis2),
      table(t('对比', 'Comparison'), h('thead', {},
        h('tr', {}, h('th', { scope: 'col', rowspan: 2, class: 'left' }, t('步骤', 'Step')), h('th', { scope: 'colgroup', colspan: 4, class: 'group' }, t('对比', 'Compared with')), h('th', { scope: 'colgroup', colspan: 4, class: 'group' }, t('所选', 'Selected')),
          head(t('中位数之差', 'Difference'), ['median', 'significance'], { rowspan: 2 }), h('th', { scope: 'col', rowspan: 2, class: 'left' }, t('说明', 'In words'))),
        h('tr', {}, heads(true), heads(false))),
      answer.rows.map(row => h('tr', { class: row.element === '' && 'whole' }, h('th', { scope: 'row' }, row.element ? row.name : t(`全程:${row.name}`, `Whole process: ${row.name}`)),
        cells(row.first), cells(row.second), figure(row.difference > 0 ? `+${working(row.difference)}` : working(row.difference), row.share !== null && row.share !== undefined && h('small', {}, share(row.share))),
        h('td', {}, mark(row), ' ', row.first.n + row.second.n > 0 && fewSaid(row.few), ' ', row.said))), 'comparison'),
      basis(answer.basis)
    ];
  }
};

/* What my people have to do, who of them is away, and what nobody has taken: chosen, it is handed to somebody else. */
import { get } from '../api.js';
import { h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { t } from '../words.js';
import { absenceText, setAbsence } from './absence.js';
import { handOver } from './hand-over.js';
import { taskList, withCards } from './task-list.js';

const counts = person => [
  h('span', {}, t(`在办 ${person.open} 件`, `${person.open} open`)),
  person.dueToday > 0 && h('span', { class: ['eights-chip', 'warn'] }, t(`今日到期 ${person.dueToday} 件`, `${person.dueToday} due today`)),
  person.overdue > 0 && h('span', { class: ['eights-chip', 'late'] }, t(`超期 ${person.overdue} 件`, `${person.overdue} overdue`))
];

const more = shown => shown && h('p', { class: 'eights-quiet' }, t('仅列出最紧急的部分。', 'Only the most urgent ones are listed.'));

export default function teamPage(node) {
  const page = h('div', { class: 'eights-page' });
  let opened;
  const chosen = new Map();
  const chosenBar = h('div', { class: ['eights-chosen', 'eights-row'], hidden: true });
  node.append(h('main', { class: ['eights', 'eights-outer'] }, page));

  function choose(task, isChosen) {
    if (isChosen) {
      chosen.set(task.id, task);
    } else {
      chosen.delete(task.id);
    }
    chosenBar.hidden = chosen.size === 0;
    show(chosenBar, h('span', { role: 'status' }, t(`已选 ${chosen.size} 项`, `${chosen.size} chosen`)),
      h('button', { type: 'button', class: ['eights-button', 'main'], onClick: () => handOver([...chosen.values()], fill) }, t('转办…', 'Hand over…')));
  }

  const section = (key, head, body) => h('details', {
    class: 'eights-person', open: opened.has(key), onToggle: e => (e.target.open ? opened.add(key) : opened.delete(key))
  }, h('summary', {}, head), h('div', {}, body));

  const person = (each, absence) => section(each.id, [
    h('strong', {}, each.name), h('span', { class: 'eights-quiet' }, each.groupNames.join(t('、', ', '))), counts(each),
    each.absentFrom && h('span', { class: ['eights-chip', 'warn'] }, absenceText({ from: each.absentFrom, until: each.absentUntil, deputyName: each.deputyName }))
  ], [
    taskList(each.tasks, choose), more(each.more),
    absence && h('button', { type: 'button', class: 'eights-button', onClick: () => setAbsence(absence, fill) }, t('设置缺勤', 'Set an absence'))
  ]);

  async function fill() {
    chosen.clear();
    chosenBar.hidden = true;
    try {
      const [{ people, unassigned, moreUnassigned }, absences] = await Promise.all([get('/api/team'), get('/api/absence')]);
      // What is late is seen first; afterwards as the person left it.
      opened = opened || new Set(people.filter(each => each.overdue > 0).map(each => each.id));
      await withCards([...people.flatMap(each => each.tasks), ...unassigned]);
      show(page, h('h2', {}, t('团队', 'Team')), people.length === 0
        ? h('p', {}, t('没有向您汇报的人员。', 'Nobody answers to you.'))
        : [people.map(each => person(each, absences.find(one => one.id === each.id))),
          section('', [h('strong', {}, t('无人接收', 'Taken by nobody')), h('span', {}, t(`${unassigned.length} 件`, `${unassigned.length}`))],
            [taskList(unassigned, choose), more(moreUnassigned)]),
          chosenBar]);
    } catch (refused) {
      show(page, h('h2', {}, t('团队', 'Team')), trouble(refused, fill));
    }
  }

  fill();
}

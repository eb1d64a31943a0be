/*
 * One building, floor above floor. It is drawn once; afterwards only the units that have changed are touched, so that thousands stay quick
 * and whoever is at one stays there. The keyboard comes in with one Tab and goes round with the arrows.
 */
import { fresh, h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { count, t, when } from '../words.js';
import { buildingName } from './named.js';
import { colours, sign } from './states.js';

const HANDED = new Set(['TAKEN_OVER_FIRST', 'TAKEN_OVER_SECOND']);

const collator = new Intl.Collator('zh', { numeric: true });

/** `5-2103` as it is known inside the building. */
const inside = unit => unit.no.slice(unit.no.lastIndexOf('-') + 1);

const slots = new Map();

/** Many have the same, and telling a moment takes its time. */
function slot(iso) {
  if (!slots.has(iso)) {
    slots.set(iso, when(iso).slice(5));
  }
  return slots.get(iso);
}

/** Everything of a unit in one sentence. */
const sentence = (unit, waited) => [
  unit.no, unit.stateName,
  waited !== undefined && t(`已等候 ${waited} 分钟`, `waiting for ${waited} min`),
  unit.blocking > 0 && t(`阻断缺陷 ${unit.blocking} 项`, `${unit.blocking} blocking`),
  unit.slot && t(`预约 ${slot(unit.slot)}`, `appointment ${slot(unit.slot)}`),
  unit.customerClass && t(`${unit.customerClass} 类客户`, `customer class ${unit.customerClass}`),
  unit.careTag, unit.ambassadorName && t(`客户大使 ${unit.ambassadorName}`, `ambassador ${unit.ambassadorName}`)
].filter(Boolean).join(t('，', ', '));

/** Shows one unit in its cell: a link to its case once it has one. */
function fill(cell, unit, waited) {
  const before = cell.firstChild;
  const properties = {
    class: ['eights-unit-cell', colours(unit.state), waited !== undefined && 'waited'], 'aria-label': sentence(unit, waited),
    tabindex: before ? before.getAttribute('tabindex') : '-1'
  };
  const content = [h('span', {}, inside(unit)), h('b', {}, sign(unit.state), unit.blocking > 0 && unit.state !== 'BLOCKED' && '!')];
  const now = unit.number ? h('a', { href: caseLink(unit.number), ...properties }, content) : h('button', { type: 'button', ...properties }, content);
  const here = before && before === document.activeElement;
  cell.replaceChildren(now);
  if (here) {
    now.focus({ preventScroll: true });
  }
}

/** `say(text)` hears of the unit that somebody looks at. */
export function buildingGrid(building, say) {
  const id = fresh('building');
  const title = h('strong', { id });
  const counts = h('span', { class: 'eights-quiet' });
  const body = h('tbody');
  const table = h('table', { role: 'grid', 'aria-labelledby': id, 'aria-readonly': 'true', class: 'eights-grid' }, body);
  const node = h('section', { class: 'eights-building', 'aria-labelledby': id },
    h('div', { class: 'eights-row' }, title, counts), h('div', { class: 'eights-floors' }, table));
  const cells = new Map();
  let shape;
  title.textContent = buildingName(building);

  function draw(floors) {
    const widest = Math.max(...floors.map(each => each.units.length));
    node.style.setProperty('--eights-height', `${floors.length * 38 + 40}px`);
    cells.clear();
    body.replaceChildren(...floors.map(({ floor, units }) => {
      const row = h('tr', {}, h('th', { scope: 'row' }, floor, h('span', { class: 'eights-unseen' }, t('层', ' floor'))));
      units.forEach(unit => {
        const cell = h('td');
        cells.set(unit.unitId, { cell });
        row.append(cell);
      });
      for (let i = units.length; i < widest; i++) {
        row.append(h('td'));
      }
      return row;
    }));
  }

  const current = () => table.querySelector('[tabindex="0"]') || table.querySelector('.eights-unit-cell');

  function enterable() {
    const unit = current();
    if (unit) {
      unit.tabIndex = 0;
    }
  }

  function go(unit) {
    if (unit) {
      table.querySelectorAll('[tabindex="0"]').forEach(each => { each.tabIndex = -1; });
      unit.tabIndex = 0;
      unit.focus();
    }
  }

  function next(from, key, far) {
    const row = from.parentElement;
    const rows = [...body.rows];
    const at = (line, place) => line && line.cells[place] && line.cells[place].firstElementChild;
    const units = [...row.querySelectorAll('.eights-unit-cell')];
    switch (key) {
      case 'ArrowLeft': return at(row, from.cellIndex - 1);
      case 'ArrowRight': return at(row, from.cellIndex + 1);
      case 'Home': return far ? body.querySelector('.eights-unit-cell') : units[0];
      case 'End': return far ? [...body.querySelectorAll('.eights-unit-cell')].pop() : units.pop();
      default: {
        const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }[key];
        const line = Math.min(Math.max(row.sectionRowIndex + step, 0), rows.length - 1);
        return at(rows[line], Math.min(from.cellIndex, rows[line].querySelectorAll('.eights-unit-cell').length));
      }
    }
  }

  const KEYS = /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/;
  table.addEventListener('keydown', event => {
    const from = event.target.closest('td');
    if (from && KEYS.test(event.key) && !event.altKey) {
      event.preventDefault();
      const to = next(from, event.key, event.ctrlKey);
      go(to && to.matches('.eights-unit-cell') ? to : null);
    }
  });
  const look = event => {
    const unit = event.target.closest('.eights-unit-cell');
    if (unit) {
      say(unit.getAttribute('aria-label'));
    }
  };
  table.addEventListener('focusin', look);
  table.addEventListener('pointerover', look);

  return {
    node,
    /** Takes the person to it. */
    enter() {
      node.scrollIntoView({ block: 'start' });
      go(current());
    },
    /** `late` says how many minutes somebody has waited too long, by the number of the case. */
    tell(given, late) {
      const floors = [...given].sort((a, b) => collator.compare(String(b.floor), String(a.floor)));
      const units = floors.flatMap(each => each.units);
      const now = floors.map(each => [each.floor, ...each.units.map(unit => unit.unitId)].join()).join('\n');
      if (now !== shape) {
        shape = now;
        draw(floors);
      }
      units.forEach(unit => {
        const known = cells.get(unit.unitId);
        const waited = unit.number ? late.get(unit.number) : undefined;
        const shown = JSON.stringify([unit, waited]);
        if (known.shown !== shown) {
          known.shown = shown;
          fill(known.cell, unit, waited);
        }
      });
      enterable();
      const handed = units.filter(unit => HANDED.has(unit.state)).length;
      counts.textContent = t(`共 ${count(units.length)} 户，已接收 ${count(handed)} 户`, `${count(units.length)} units, ${count(handed)} taken over`);
    }
  };
}

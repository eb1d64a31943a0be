/* What is said, in the person's language: texts, moments, spans of time. */
import { chinese } from './product.js';

export const t = (zh, en) => (chinese ? zh : en);

export const language = chinese ? 'zh-CN' : 'en';

const inShanghai = options => new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...options });
const moment = inShanghai({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
const day = inShanghai({ year: 'numeric', month: '2-digit', day: '2-digit' });
const second = inShanghai({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

const parts = (format, date) => Object.fromEntries(format.formatToParts(date).map(part => [part.type, part.value]));

/** A moment as `2025-06-16 10:00`, whatever the browser's own habits are. */
export function when(iso) {
  if (!iso) {
    return '';
  }
  const p = parts(moment, new Date(iso));
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`;
}

/** A day as `2025-06-16`. */
export function onDay(iso) {
  if (!iso) {
    return '';
  }
  const p = parts(day, new Date(iso));
  return `${p.year}-${p.month}-${p.day}`;
}

/** The time of day as `10:00:05`. */
export function timeOf(iso) {
  const p = parts(second, new Date(iso));
  return `${p.hour}:${p.minute}:${p.second}`;
}

const number = new Intl.NumberFormat(language);
const hundredth = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });

/** A count as people write it: `10,000`. */
export const count = n => number.format(n || 0);

/** Of a number of hundredths: `96.3%`; a dash where there is none. */
export const percent = n => (n === null || n === undefined ? '—' : hundredth.format(n / 100));

/** A span in its two largest units, without a sign: `2 天 3 小时`. */
export function span(milliseconds) {
  const minutes = Math.floor(Math.abs(milliseconds) / 60000);
  const units = [
    [Math.floor(minutes / 1440), t('天', 'd')],
    [Math.floor((minutes % 1440) / 60), t('小时', 'h')],
    [minutes % 60, t('分钟', 'min')]
  ];
  const first = units.findIndex(([count]) => count > 0);
  if (first < 0) {
    return t('不到 1 分钟', 'less than 1 min');
  }
  return units.slice(first, first + 2).filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** How long is left until a moment, or how long it has been exceeded. */
export function remaining(iso, now) {
  const left = new Date(iso) - now;
  return left >= 0 ? t(`剩余 ${span(left)}`, `${span(left)} left`) : t(`已超时 ${span(left)}`, `${span(left)} overdue`);
}

/* How a figure of cycle times is written: the same everywhere, and a dash where there is none. */
import { count, t } from '../words.js';

const HOUR = 3600;
/** Seconds of office time that make a working day. */
export const WORKING_DAY = 9 * HOUR;

export const NONE = '—';

const short = number => (number >= 99.95 ? count(Math.round(number)) : String(Math.round(number * 10) / 10));

function lasting(seconds, day, days) {
  if (seconds === null || seconds === undefined) {
    return NONE;
  }
  const far = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  if (far === 0) {
    return '0';
  }
  if (far < HOUR) {
    return sign + (far < 60 ? t('不足1分', '< 1 min') : t(`${Math.round(far / 60)} 分`, `${Math.round(far / 60)} min`));
  }
  return sign + (far < day ? t(`${short(far / HOUR)} 小时`, `${short(far / HOUR)} h`) : `${short(far / day)} ${days}`);
}

/** Working time: minutes and hours below a working day, else working days. */
export const working = seconds => lasting(seconds, WORKING_DAY, t('工日', 'wd'));

/** Time on the clock: minutes and hours below 24 hours, else days. */
export const elapsed = seconds => lasting(seconds, 24 * HOUR, t('天', 'd'));

export const unitsSaid = () => t('1 工日 = 9 小时办公时间;天 = 24 小时。', '1 wd (working day) = 9 office hours; d = 24 hours.');

/** A share between 0 and 1. */
export const share = part => (part === null || part === undefined ? NONE : `${Math.round(Number(part) * 1000) / 10}%`);

export const number = n => (n === null || n === undefined ? NONE : count(n));

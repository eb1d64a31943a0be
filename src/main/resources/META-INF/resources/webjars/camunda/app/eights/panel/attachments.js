/* The photos and documents of a case. */
import { at, remove } from '../api.js';
import { fileItem, intake, size } from '../files.js';
import { announce, h, show } from '../page.js';
import { t, when } from '../words.js';
import { sure } from './enter.js';
import { nothing } from './shown.js';
import { trouble } from './trouble.js';

/** `me` is the id of who is signed in: only one's own can be removed. `counted(n)` hears how many there are. */
export function attachments(told, me, counted) {
  let all = [...(told.attachments || [])];
  const list = h('div', {});

  const item = (attachment, i) => {
    const refusal = h('div', {});
    const drop = async () => {
      try {
        await remove(at`/api/attachments/${attachment.id}`);
        all = all.filter(each => each.id !== attachment.id);
        draw();
        announce(t(`已删除 ${attachment.name}`, `${attachment.name} is removed`));
        (list.querySelector('a, button') || place.querySelector('button')).focus();
      } catch (refused) {
        show(refusal, trouble(refused));
      }
    };
    return fileItem(attachment, i + 1,
      h('span', { class: 'eights-quiet' }, [size(attachment.size), attachment.byName].filter(Boolean).join(' · ')),
      h('span', { class: 'eights-quiet' }, when(attachment.at)),
      h('a', { href: at`/api/attachments/${attachment.id}`, download: attachment.name, class: 'eights-download', 'aria-label': t(`下载 ${attachment.name}`, `Download ${attachment.name}`) }, t('下载', 'Download')),
      attachment.by === me && sure(t('删除', 'Remove'), t('确定删除', 'Yes, remove'), drop, { class: 'eights-button small', 'aria-label': t(`删除 ${attachment.name}`, `Remove ${attachment.name}`) }),
      refusal);
  };

  function draw() {
    show(list, all.length > 0 ? h('ul', { class: 'eights-file-list eights-attachments' }, all.map(item)) : nothing(t('还没有附件', 'There are no attachments')));
    counted(all.length);
  }

  const place = intake({ caseNumber: told.number, room: () => Infinity, taken: attachment => {
    all = [attachment, ...all];
    draw();
  } });
  draw();
  return h('div', {}, list, told.may.tell && place);
}

/*
 * Photos and documents: taken in by choosing, dropping, pasting or the camera, sent one after the other, shown small. What a file is and
 * whether it is taken the server decides; its reason stands at the file.
 */
import { at, remove, upload } from './api.js';
import { announce, fresh, h, icon, show } from './page.js';
import { expired, reason, trouble } from './panel/trouble.js';
import { wear } from './style.js';
import { t } from './words.js';

wear(new URL('./files.css', import.meta.url));

const MOST = 20;

const known = new Map();

/** Tells the names and kinds of attachments that other parts of the page know of, so that an id alone can be shown well. */
export const remember = attachments => (attachments || []).forEach(each => known.set(each.id, each));

/** What is known of an attachment; at least its id. */
export const recall = id => known.get(id) || { id };

/** A size as people say it. */
export function size(bytes) {
  if (!(bytes >= 0)) {
    return '';
  }
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

const PAPER = ['M6 2h8l5 5v15H6z', 'M14 2v5h5'];

const nameOf = (attachment, place) => attachment.name || t(`附件 ${place}`, `Attachment ${place}`);

function small(attachment, name) {
  // Of one whose kind is not known, the server is asked for a small picture; where it has none, a sheet of paper stands.
  if (attachment.thumbnail === false) {
    return icon(...PAPER);
  }
  const picture = h('img', { src: at`/api/attachments/${attachment.id}/thumbnail`, alt: '', loading: 'lazy', decoding: 'async' });
  picture.addEventListener('error', () => picture.replaceWith(icon(...PAPER)));
  return picture;
}

/** One attachment: opens in a new tab, and whatever else can be done to it. */
export function fileItem(attachment, place = 1, ...more) {
  const name = nameOf(attachment, place);
  return h('li', { class: 'eights-file', 'data-id': attachment.id },
    h('a', { href: at`/api/attachments/${attachment.id}`, target: '_blank', rel: 'noopener', title: name },
      h('span', { class: 'eights-thumb' }, small(attachment, name)),
      h('span', { class: 'eights-file-name' }, name),
      h('span', { class: 'eights-unseen' }, t('(在新标签页打开)', '(opens in a new tab)'))),
    more);
}

/** Attachments to look at. */
export const gallery = attachments => h('ul', { class: 'eights-file-list' }, attachments.map((each, i) => fileItem(each, i + 1)));

const carriesFiles = event => [...(event.dataTransfer ? event.dataTransfer.types : [])].includes('Files');

// A file that misses the place for files would otherwise be opened by the browser, and the page with everything typed be gone.
['dragover', 'drop'].forEach(name => document.addEventListener(name, event => carriesFiles(event) && event.preventDefault()));

/**
 * A place where files are put: sends them one after the other and tells of each that was taken.
 *
 * accept: `image` for photos only, else anything. room(): how many more there may be. caseNumber: of the case that they belong to at
 * once; without it they wait for the form that names them. taken(attachment): hears of each.
 */
export function intake({ accept = 'any', room = () => MOST, caseNumber, taken = () => {}, label }) {
  const photos = accept === 'image';
  const waiting = [];
  const list = h('ul', { class: 'eights-file-list eights-sending', 'aria-live': 'polite' });
  const refusal = h('p', { class: 'eights-wrong', role: 'alert' });
  let busy = false;

  const choose = (properties, drawing, text) => {
    const input = h('input', { type: 'file', hidden: true, tabindex: '-1', 'aria-hidden': 'true', ...properties });
    input.addEventListener('change', () => {
      put([...input.files]);
      input.value = '';
    });
    return [input, h('button', { type: 'button', class: 'eights-button', onClick: () => input.click() }, drawing, text)];
  };

  function put(files) {
    refusal.textContent = '';
    const free = Math.max(0, room() - waiting.length - (busy ? 1 : 0));
    if (files.length > free) {
      refusal.textContent = free === 0 ? t('数量已满,不能再添加', 'There are as many as there may be')
        : t(`还可以添加 ${free} 个,多出的没有接收`, `${free} more can be added; the rest were not taken`);
    }
    files.slice(0, free).forEach(file => {
      const item = h('li', { class: 'eights-file' });
      list.append(item);
      waiting.push({ file, item });
    });
    waiting.forEach(each => show(each.item, h('span', { class: 'eights-file-name' }, each.file.name), h('span', { class: 'eights-quiet' }, t('等待上传', 'waiting'))));
    next();
  }

  async function next() {
    if (busy || waiting.length === 0) {
      return;
    }
    busy = true;
    const { file, item } = waiting.shift();
    await send(file, item);
    busy = false;
    next();
  }

  async function send(file, item) {
    const bar = h('progress', { max: '1', value: '0', 'aria-label': t(`正在上传 ${file.name}`, `Uploading ${file.name}`) });
    show(item, h('span', { class: 'eights-file-name' }, file.name), bar);
    try {
      const attachment = await upload('/api/attachments', file, caseNumber ? { case: caseNumber } : {}, part => { bar.value = part; });
      remember([attachment]);
      item.remove();
      announce(t(`已上传 ${file.name}`, `${file.name} is uploaded`));
      taken(attachment);
    } catch (refused) {
      failed(file, item, refused);
    }
  }

  function failed(file, item, refused) {
    const again = () => {
      waiting.push({ file, item });
      next();
    };
    const forget = () => {
      item.remove();
      node.querySelector('button').focus();
    };
    show(item, h('span', { class: 'eights-file-name' }, file.name),
      expired(refused) ? trouble(refused, again) : h('span', { class: 'eights-wrong', role: 'alert' }, reason(refused)),
      h('span', { class: 'eights-row' },
        refused.status === 0 && h('button', { type: 'button', class: 'eights-button', onClick: again }, t('重试', 'Try again')),
        h('button', { type: 'button', class: 'eights-button', 'aria-label': t(`不再上传 ${file.name}`, `Dismiss ${file.name}`), onClick: forget },
          t('知道了', 'Dismiss'))));
  }

  const hint = h('p', { class: 'eights-quiet' }, photos ? t('把照片拖到这里,或者', 'Drop photos here, or') : t('把照片或文件拖到这里,或者', 'Drop photos or documents here, or'));
  const node = h('div', { class: 'eights-drop', role: 'group', 'aria-label': label || (photos ? t('添加照片', 'Add photos') : t('添加附件', 'Add attachments')) },
    hint,
    h('div', { class: 'eights-row' },
      choose({ multiple: true, accept: photos ? 'image/*' : null }, icon('M12 16V4', 'M7 9l5-5 5 5', 'M4 16v4h16v-4'), photos ? t('选择照片', 'Choose photos') : t('选择文件', 'Choose files')),
      choose({ accept: 'image/*', capture: 'environment' }, icon('M4 7h4l2-3h4l2 3h4v13H4z', 'M12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z'), t('拍照', 'Take a photo'))),
    refusal, list);
  let inside = 0;
  const over = change => {
    inside = Math.max(0, change);
    node.classList.toggle('over', inside > 0);
  };
  node.addEventListener('dragenter', event => carriesFiles(event) && over(inside + 1));
  node.addEventListener('dragleave', event => carriesFiles(event) && over(inside - 1));
  node.addEventListener('drop', event => {
    over(0);
    if (carriesFiles(event)) {
      event.preventDefault();
      put([...event.dataTransfer.files]);
    }
  });
  node.addEventListener('paste', event => event.clipboardData.files.length && put([...event.clipboardData.files]));
  return node;
}

/**
 * The files of one field: what it holds and where more are put.
 *
 * ids: those that it holds now. most: how many it may hold. onChange(ids): hears of every change. Answers `{node, ids(), set(ids)}`; the
 * node brings its own class `eights`.
 */
export function uploader({ ids = [], accept = 'any', most = MOST, caseNumber, onChange = () => {}, label, readOnly = false }) {
  let held = [...ids];
  // Only what was brought in here is nobody else's and can be thrown away with its removal.
  const own = new Set();
  const list = h('ul', { class: 'eights-file-list' });
  const place = readOnly ? null : intake({ accept, caseNumber, label, room: () => most - held.length, taken: attachment => {
    own.add(attachment.id);
    change([...held, attachment.id]);
  } });
  const node = h('div', { class: 'eights eights-files', id: fresh('files') }, list, place);

  function change(to) {
    held = to;
    draw();
    onChange([...held]);
  }

  function drop(id) {
    change(held.filter(each => each !== id));
    if (own.delete(id)) {
      remove(at`/api/attachments/${id}`).catch(() => {});
    }
    (node.querySelector('.eights-file button') || node.querySelector('button')).focus();
    announce(t('已移除', 'Removed'));
  }

  function draw() {
    show(list, held.map((id, i) => fileItem(recall(id), i + 1, !readOnly && h('button', {
      type: 'button', class: 'eights-remove', 'aria-label': t(`移除 ${nameOf(recall(id), i + 1)}`, `Remove ${nameOf(recall(id), i + 1)}`),
      onClick: () => drop(id)
    }, icon('M6 6l12 12', 'M18 6L6 18')))));
    if (place) {
      place.classList.toggle('full', held.length >= most);
    }
  }

  draw();
  return { node, ids: () => [...held], set: to => { held = [...to]; draw(); } };
}

/*
 * Every form, whether Tasklist shows it or a page of ours: nothing typed is lost, what is refused is seen where it is meant, files go in
 * where the form asks for them, people are found by their names, and it speaks the person's language.
 */
import './wording.js';
import { t } from './words.js';
import { formLibrary } from './library.js';
import { placeOf, whenSent } from './forms/requests.js';
import { keepTyped, forgetTyped } from './forms/typed.js';
import { refusable, refuse } from './forms/refusals.js';
import { filesIn } from './forms/files-field.js';
import { peopleIn } from './forms/person-field.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));
wear(new URL('./forms/forms.css', import.meta.url));

/**
 * The library draws a form first and gives it its values afterwards, and what is typed in between is lost. So nobody gets to type before
 * it is finished.
 */
async function finished(form, draw) {
  const shown = form._container.style;
  shown.visibility = 'hidden';
  try {
    return await draw();
  } finally {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    shown.visibility = '';
  }
}

const open = new Map();
const prepared = new WeakSet();

formLibrary().then(({ Form }) => {
  const importSchema = Form.prototype.importSchema;
  Form.prototype.importSchema = async function (schema, data = {}) {
    const draw = values => finished(this, () => importSchema.call(this, schema, values));
    if (prepared.has(this)) {
      return draw(data);
    }
    prepared.add(this);
    // It would wait for a pause in the typing and read the field then: whatever draws the form anew before that, an answer that comes from
    // elsewhere, would put the old text back over what was just typed.
    this.get('config').debounce = false;
    refusable(this);
    filesIn(this);
    peopleIn(this);
    const place = placeOf(schema);
    if (!place) {
      return draw(data);
    }
    open.set(place, this);
    this.get('eventBus').on('form.destroy', () => {
      if (open.get(place) === this) {
        open.delete(place);
      }
    });
    return keepTyped(this, place, data, draw);
  };
});

whenSent((place, status, answer) => {
  const form = open.get(place);
  if (!form) {
    return;
  }
  if (status >= 200 && status < 300) {
    forgetTyped(form);
    open.delete(place);
  } else if (status !== 401) {
    refuse(form, status ? answer : {
      message: t('连接不上服务器,内容没有提交,请检查网络后再试', 'The server cannot be reached; nothing was sent. Check the network and try again') });
  }
});

export { refuse, forgetTyped };

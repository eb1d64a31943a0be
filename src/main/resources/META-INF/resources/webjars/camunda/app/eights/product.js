/*
 * What the four web applications share: the product's name and its language.
 * eights.locale decides the language; where it is not set, the first language the browser asks for does.
 */
import { locale } from './locale.js';

const asked = ((navigator.languages || [])[0] || navigator.language || '').split('-')[0].toLowerCase();

const language = (locale || asked) === 'zh' ? 'zh' : 'en';

export const chinese = language === 'zh';

export const product = {
  // An empty vendor would come out as Camunda, so it is a blank.
  app: { name: chinese ? '8S 客户服务' : '8S Customer Service', vendor: ' ' },
  // One only: where a second is loaded to fall back on, whichever arrives last decides the language of dates.
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true
};

import { parseCollation } from '../format/json/index.js';
import type { MessageLanguage } from '../model/index.js';
import { ReviewPage } from './page.js';

/** Starts the page: the collation stands in it as JSON, the language in the root element. */
const data = document.getElementById('collation')?.textContent ?? '';
const root = document.getElementById('root');
const asked = document.documentElement.lang.slice(0, 2);
const language: MessageLanguage = asked === 'ru' || asked === 'zh' ? asked : 'en';
if (root) new ReviewPage(root, parseCollation(data), language);

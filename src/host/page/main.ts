import './page.css';
import { showChrome } from './chrome/showChrome.ts';
import { languageOfAddress } from './languageOfAddress.ts';
import { connectServer } from './server.ts';
import { WORDS } from './words.ts';

const language = languageOfAddress(location.search, navigator.languages);
const words = WORDS[language];
const server = connectServer(language);
document.documentElement.lang = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[language];
document.title = words.product;
const chrome = showChrome(language, words);
chrome.say(words.loading);

// The grid is large: it loads while the server reads the workbook out.
try {
  const [view, { startSpreadsheet }] = await Promise.all([server.workbook(), import('./startSpreadsheet.ts')]);
  await startSpreadsheet(chrome, server, words, view);
  chrome.say('');
  document.body.dataset.ready = 'true';
} catch (error) {
  chrome.say(words.loadFailed, true);
  console.error(error);
}

import { languageOfLocale } from '../words/languages.ts';
import { menuWords } from '../words/menu.ts';
import type { Boot } from './api.ts';

/** Runs in every auth mode, so it only builds a static menu: no document, no properties. */
export function onOpen(): void {
  const asked = languageOfLocale(Session.getActiveUserLocale());
  const words = menuWords[asked === 'ask' ? 'zh-Hans' : asked];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.review, 'openReview')
    .addItem(words.segment, 'openSegment')
    .addItem(words.funnels, 'openFunnels')
    .addItem(words.compare, 'openCompare')
    .addItem(words.check, 'openCheck')
    .addItem(words.manage, 'openManage')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export const openReview = (): void => open('review');
export const openCheck = (): void => open('check');
export const openSegment = (): void => open('segment');
export const openFunnels = (): void => open('funnels');
export const openCompare = (): void => open('compare');
export const openManage = (): void => open('manage');

/** The sidebar asks which screen to begin with when it boots; user properties carry the answer there. */
function open(screen: NonNullable<Boot['screen']>): void {
  PropertiesService.getUserProperties().setProperty('screen', screen);
  const asked = languageOfLocale(Session.getActiveUserLocale());
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(
    menuWords[asked === 'ask' ? 'zh-Hans' : asked].product,
  );
  SpreadsheetApp.getUi().showSidebar(html);
}

import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldName } from '../foldName.ts';

/** Signs between the parts of a channel's name: google / cpc, 百度推广（上海）. */
const SIGNS = /[/\\|,，、;；:：.。·+&()[\]（）【】「」"'“”]+/g;

/** Channels compare without regard to case, width, 简 or 繁, and signs; blanks only count between Latin words. */
export const foldChannel = (name: string): string =>
  foldHan(foldName(name.normalize('NFKC').replace(SIGNS, ' ')))
    .replace(/([\u3400-\u9fff]) +|\s+(?=[\u3400-\u9fff])/g, '$1')
    .trim();

/**
 * The names in a list parted by |, where (a,b) stands for a or b, and (a,) for a or nothing: "(首单,首购)(时间,日)" is four
 * names.
 */
export const namesIn = (list: string): string[] => list.split('|').flatMap(spellings);

function spellings(name: string): string[] {
  const choice = /\(([^)]*)\)/.exec(name);
  if (!choice) return [name];
  return choice[1].split(',').flatMap((part) => spellings(name.replace(choice[0], part)));
}

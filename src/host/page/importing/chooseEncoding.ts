import type { Candidate } from '../../../files/detectEncoding.ts';
import type { Encoding } from '../../../files/encodings.ts';
import { ask } from '../chrome/dialog.ts';
import { element } from '../dom.ts';
import { fill, type PageWords } from '../words.ts';

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB 18030',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
};

/** Shows the first lines as they look under each encoding, and asks which one reads right. Null when none was picked. */
export async function chooseEncoding(
  name: string,
  candidates: readonly Candidate[],
  words: PageWords,
): Promise<Encoding | null> {
  const seen = new Set<string>();
  const different = candidates.filter(({ preview }) => {
    const text = preview.join('\n');
    return !seen.has(text) && Boolean(seen.add(text));
  });
  const samples = different.map(({ encoding, preview }, i) =>
    element(
      'label',
      { class: 'sample' },
      element('input', { type: 'radio', name: 'encoding', value: encoding, checked: i === 0 }),
      ` ${NAMES[encoding]}`,
      element('pre', {}, preview.join('\n')),
    ),
  );
  const group = element(
    'div',
    { role: 'radiogroup', 'aria-label': words.chooseEncoding, class: 'samples' },
    ...samples,
  );
  const answer = await ask(
    words.chooseEncoding,
    [element('p', {}, fill(words.chooseEncodingText, name)), group],
    [
      { label: words.useThis, value: 'use', filled: true },
      { label: words.cancel, value: '' },
    ],
  );
  if (answer !== 'use') return null;
  return (group.querySelector<HTMLInputElement>('input:checked')?.value ?? null) as Encoding | null;
}

import { type Screen, useSidebar } from '../sidebar.ts';

/** Screens whose way back to the review starts it anew. */
const REVIEW_FROM: readonly Screen['name'][] = [
  'manage',
  'done',
  'analyses',
  'analysis',
  'whichModel',
  'isLevel',
  'rule',
];

/** Ways to the other screens. While a review or a first look is under way there is only one thing to look at. */
export function Footer({ screen }: { screen: Screen }) {
  const { words, boot, go, restart } = useSidebar();
  const alone = screen.name === 'loading' || screen.name === 'running' || screen.name === 'language';
  const leave = async () => {
    go({ name: 'loading' });
    const refusal = await restart('review');
    if (refusal) go({ name: 'stuck', refusal });
  };
  return (
    <footer>
      {!alone && REVIEW_FROM.includes(screen.name) && (
        <button type="button" class="link" onClick={leave}>
          {words.footer.review}
        </button>
      )}
      {!alone && screen.name !== 'analyses' && screen.name !== 'stuck' && (
        <button type="button" class="link" onClick={() => go({ name: 'analyses' })}>
          {words.footer.analyses}
        </button>
      )}
      {!alone && screen.name !== 'manage' && screen.name !== 'help' && screen.name !== 'stuck' && (
        <button type="button" class="link" onClick={() => go({ name: 'manage' })}>
          {words.footer.manage}
        </button>
      )}
      {!alone && screen.name !== 'help' && (
        <button type="button" class="link" onClick={() => go({ name: 'help', from: screen })}>
          {words.footer.help}
        </button>
      )}
      {boot.version !== '' && <span class="version">{words.footer.version(boot.version)}</span>}
    </footer>
  );
}

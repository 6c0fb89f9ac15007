import type { ComponentChildren } from 'preact';
import { formsIn } from '../forms/index.ts';
import { Heading } from '../parts/heading.tsx';
import { Steps } from '../parts/steps.tsx';
import { type Screen, useSidebar } from '../sidebar.ts';

/** How to start, what each function is for, what to do when something goes wrong, and what it does not do. */
export function Help({ from }: { from: Screen }) {
  const { words, language, go } = useSidebar();
  const w = words.help;
  const troubles: [string, string[]][] = [
    [w.accounts, w.accountsSteps],
    [w.name, w.nameSteps],
    [w.loading, w.loadingSteps],
    [w.commas, w.commasSteps],
  ];
  return (
    <>
      <Heading>{w.title}</Heading>
      <button type="button" onClick={() => go(from)}>
        {words.back}
      </button>
      <div>
        <Part title={w.start} open>
          <Steps items={w.startSteps} />
          <p class="secondary">{w.mobile}</p>
        </Part>
        <Part title={w.functions}>
          <p class="secondary">{w.functionsHint}</p>
          <dl>
            {formsIn(language).map(({ id, summary }) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{summary}</dd>
              </div>
            ))}
          </dl>
        </Part>
        {troubles.map(([title, steps]) => (
          <Part key={title} title={title}>
            <Steps items={steps} />
          </Part>
        ))}
        <Part title={w.privacy}>
          <ul>
            {w.privacyText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
        <Part title={w.scope}>
          <ul>
            {w.scopeList.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
      </div>
    </>
  );
}

function Part({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

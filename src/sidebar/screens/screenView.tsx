import { useEffect, useRef } from 'preact/hooks';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { type Screen, useSidebar } from '../sidebar.ts';
import { Analyses } from './analyses.tsx';
import { AnalysisScreen } from './analysis.tsx';
import { Columns } from './columns.tsx';
import { Done } from './done.tsx';
import { FoundScreen } from './found.tsx';
import { Help } from './help.tsx';
import { ImportFiles } from './importFiles.tsx';
import { IsLevel } from './isLevel.tsx';
import { LanguageChoice } from './languageChoice.tsx';
import { Manage } from './manage.tsx';
import { Resume } from './resume.tsx';
import { RuleScreen } from './rule.tsx';
import { Running } from './running.tsx';
import { Welcome } from './welcome.tsx';
import { WhichModel } from './whichModel.tsx';

/** The screen where the person is. A new screen is read from its heading. */
export function ScreenView({ screen, begin }: { screen: Screen; begin: () => void }) {
  const place = useRef<HTMLElement>(null);
  const arrived = useRef('loading');
  useEffect(() => {
    const first = arrived.current === 'loading';
    arrived.current = screen.name;
    if (first) return;
    scrollTo(0, 0);
    if (!place.current?.contains(document.activeElement)) place.current?.querySelector('h1')?.focus();
  }, [screen.name]);
  return (
    <main ref={place} data-screen={screen.name}>
      <Chosen screen={screen} begin={begin} />
    </main>
  );
}

function Chosen({ screen, begin }: { screen: Screen; begin: () => void }) {
  const { words } = useSidebar();
  switch (screen.name) {
    case 'loading':
      return (
        <>
          <Heading>{words.product}</Heading>
          <p role="status">{words.loading}</p>
        </>
      );
    case 'stuck':
      return (
        <>
          <Heading>{words.product}</Heading>
          <Notice refusal={screen.refusal} retry={begin} />
        </>
      );
    case 'language':
      return <LanguageChoice />;
    case 'welcome':
      return <Welcome />;
    case 'import':
      return <ImportFiles />;
    case 'found':
      return <FoundScreen refusal={screen.refusal} checking={screen.checking === true} />;
    case 'columns':
      return <Columns checking={screen.checking === true} />;
    case 'running':
      return <Running reviewed={screen.reviewed} runId={screen.runId} first={screen.first} />;
    case 'done':
      return <Done reviewed={screen.reviewed} result={screen.result} />;
    case 'resume':
      return <Resume />;
    case 'manage':
      return <Manage />;
    case 'analyses':
      return <Analyses key={screen.task} task={screen.task} />;
    case 'whichModel':
      return <WhichModel />;
    case 'isLevel':
      return <IsLevel />;
    case 'analysis':
      return <AnalysisScreen key={screen.id} id={screen.id} />;
    case 'rule':
      return <RuleScreen key={screen.id} id={screen.id} />;
    case 'help':
      return <Help from={screen.from} />;
  }
}

import type { TextRun } from '../model/sheetParts.ts';
import { exception, hiddenState, instance, service, whole } from './guard.ts';
import { makeTextStyle, type TextStyleState, textStyleState } from './textStyle.ts';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text with links and styles on stretches of it; `offset` is where it starts in the cell's text. */
export interface RichTextState {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly offset: number;
}

const states = hiddenState<RichTextState>();
const plainStyle: TextStyleState = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  foregroundColor: null,
};

/** The state of a RichTextValue object. */
export function richTextState(value: object): RichTextState {
  return states.of(value);
}

/** A RichTextValue object. */
export function makeRichText(state: RichTextState): Google {
  return whole(states.give(instance(RichTextValue), state));
}

function linkOver(runs: readonly TextRun[], start: number, end: number): string | null {
  const links = new Set<string | null>();
  for (let index = start; index < Math.max(end, start + 1); index++) {
    links.add(runs.findLast((run) => run.start <= index && index < run.end)?.link ?? null);
  }
  return links.size === 1 ? [...links][0]! : null;
}

class RichTextValue
  implements
    Pick<Google, 'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'>
{
  copy(): GoogleBuilder {
    return newRichText(states.of(this));
  }
  getText(): string {
    return states.of(this).text;
  }
  getStartIndex(): number {
    return states.of(this).offset;
  }
  getEndIndex(): number {
    const { offset, text } = states.of(this);
    return offset + text.length;
  }
  getLinkUrl(start?: number, end?: number): string | null {
    const { text, runs } = states.of(this);
    return linkOver(runs, start ?? 0, end ?? text.length);
  }
  getTextStyle(start?: number, end?: number): GoogleAppsScript.Spreadsheet.TextStyle {
    const { runs, text } = states.of(this);
    const found = runs.findLast((run) => run.start <= (start ?? 0) && run.end >= (end ?? text.length));
    return makeTextStyle({ ...plainStyle, ...found?.style });
  }
  getRuns(): Google[] {
    const { text, runs } = states.of(this);
    const cuts = [...new Set([0, text.length, ...runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1]!;
      const over = runs
        .filter((run) => run.start <= start && run.end >= end)
        .map((run) => ({ ...run, start: 0, end: end - start }));
      return makeRichText({ text: text.slice(start, end), runs: over, offset: start });
    });
  }
}

function addRun(builder: object, start: number, end: number, change: (run: TextRun) => TextRun): GoogleBuilder {
  const state = states.of(builder);
  if (start < 0 || end > state.text.length || start >= end) throw exception('Illegal argument.');
  const before = state.runs.findLast((run) => run.start === start && run.end === end);
  const run = change(before ?? { start, end, link: linkOver(state.runs, start, end), style: {} });
  return whole(states.give(builder, { ...state, runs: [...state.runs.filter((other) => other !== before), run] }));
}

class RichTextValueBuilder implements Pick<GoogleBuilder, 'build' | 'setLinkUrl' | 'setText' | 'setTextStyle'> {
  build(): Google {
    return makeRichText(states.of(this));
  }
  setText(text: string): GoogleBuilder {
    return whole(states.give(this, { text, runs: [], offset: 0 }));
  }
  setLinkUrl(...args: [string | null] | [number, number, string | null]): GoogleBuilder {
    const [start, end, link] = args.length === 1 ? [0, states.of(this).text.length, args[0]] : args;
    return addRun(this, start, end, (run) => ({ ...run, link }));
  }
  setTextStyle(...args: [object | null] | [number, number, object | null]): GoogleBuilder {
    const [start, end, style] = args.length === 1 ? [0, states.of(this).text.length, args[0]] : args;
    return addRun(this, start, end, (run) => ({ ...run, style: style ? { ...textStyleState(style) } : {} }));
  }
}

service('Spreadsheet.RichTextValue', RichTextValue);
service('Spreadsheet.RichTextValueBuilder', RichTextValueBuilder);

/** A builder that starts from a value, or from an empty text. */
export function newRichText(from: RichTextState = { text: '', runs: [], offset: 0 }): GoogleBuilder {
  return whole(states.give(instance(RichTextValueBuilder), from));
}

import type { CellStyle, StyleProperties } from '../model/cellStyle.ts';
import { colorText } from './color.ts';
import { hiddenState, instance, service, whole } from './guard.ts';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** A text's style; null leaves a property as it is. */
export interface TextStyleState {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly foregroundColor: string | null;
}

const none: TextStyleState = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  foregroundColor: null,
};
const states = hiddenState<TextStyleState>();

/** The state of a TextStyle object. */
export function textStyleState(style: object): TextStyleState {
  return states.of(style);
}

/** A TextStyle object. */
export function makeTextStyle(state: TextStyleState): Google {
  return whole(states.give(instance(TextStyle), state));
}

/** The TextStyle of a cell. */
export function textStyleFrom(style: CellStyle): Google {
  return makeTextStyle({
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: style.fontLine === 'underline',
    strikethrough: style.fontLine === 'line-through',
    fontFamily: style.fontFamily ?? 'Arial',
    fontSize: style.fontSize ?? 10,
    foregroundColor: style.fontColor ?? '#000000',
  });
}

/** What a TextStyle object changes of a cell's style. */
export function textStylePropertiesOf(style: object): {
  readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined;
} {
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, foregroundColor } = states.of(style);
  return {
    ...(bold === null ? {} : { fontWeight: bold ? 'bold' : undefined }),
    ...(italic === null ? {} : { fontStyle: italic ? 'italic' : undefined }),
    ...(underline === null && strikethrough === null
      ? {}
      : { fontLine: underline ? 'underline' : strikethrough ? 'line-through' : undefined }),
    ...(fontFamily === null ? {} : { fontFamily }),
    ...(fontSize === null ? {} : { fontSize }),
    ...(foregroundColor === null ? {} : { fontColor: foregroundColor }),
  };
}

class TextStyle
  implements
    Pick<
      Google,
      | 'copy'
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  copy(): GoogleBuilder {
    return newTextStyle(states.of(this));
  }
  getFontFamily(): string | null {
    return states.of(this).fontFamily;
  }
  getFontSize(): number | null {
    return states.of(this).fontSize;
  }
  getForegroundColor(): string | null {
    return states.of(this).foregroundColor;
  }
  isBold(): boolean | null {
    return states.of(this).bold;
  }
  isItalic(): boolean | null {
    return states.of(this).italic;
  }
  isStrikethrough(): boolean | null {
    return states.of(this).strikethrough;
  }
  isUnderline(): boolean | null {
    return states.of(this).underline;
  }
}

function change(builder: object, changes: Partial<TextStyleState>): GoogleBuilder {
  return whole(states.give(builder, { ...states.of(builder), ...changes }));
}

class TextStyleBuilder
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  build(): Google {
    return makeTextStyle(states.of(this));
  }
  setBold(bold: boolean): GoogleBuilder {
    return change(this, { bold });
  }
  setFontFamily(fontFamily: string): GoogleBuilder {
    return change(this, { fontFamily });
  }
  setFontSize(fontSize: number): GoogleBuilder {
    return change(this, { fontSize });
  }
  setForegroundColor(color: string): GoogleBuilder {
    return change(this, { foregroundColor: colorText(color) });
  }
  setItalic(italic: boolean): GoogleBuilder {
    return change(this, { italic });
  }
  setStrikethrough(strikethrough: boolean): GoogleBuilder {
    return change(this, { strikethrough });
  }
  setUnderline(underline: boolean): GoogleBuilder {
    return change(this, { underline });
  }
}

service('Spreadsheet.TextStyle', TextStyle);
service('Spreadsheet.TextStyleBuilder', TextStyleBuilder);

/** A builder that starts from a style, or from nothing. */
export function newTextStyle(from: TextStyleState = none): GoogleBuilder {
  return whole(states.give(instance(TextStyleBuilder), from));
}

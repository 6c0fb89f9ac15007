import type { ColumnSpec } from '../../analyses/columns.ts';
import type { TaskGroup } from '../../analyses/help.ts';
import type { SettingSpec } from '../../analyses/settings.ts';

/** What the form of one analysis is made of, in one language. */
export interface Form {
  readonly id: string;
  readonly group: TaskGroup;
  readonly shape: 'rows' | 'table';
  readonly title: string;
  readonly summary: string;
  readonly method: string;
  /** By value of the setting show: what the columns of a result are called, where they are several. */
  readonly results: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly FormColumn[];
  readonly settings: readonly FormSetting[];
}

export interface FormColumn {
  /** The parameter's name. */
  readonly name: string;
  readonly reads: ColumnSpec['reads'];
  readonly optional: boolean;
  /** Columns of one group have the same length. */
  readonly group: string;
  /** What a person calls it. */
  readonly label: string;
  readonly help: string;
  /** Our rows of a table, which counts when the argument is left out. */
  readonly rows: readonly (readonly string[])[];
}

export interface FormSetting {
  /** Its canonical name, which the server knows it by. */
  readonly name: string;
  readonly reads: SettingSpec['reads'];
  readonly label: string;
  readonly help: string;
  /** The default as a person would type it; '' for none. */
  readonly standard: string;
  /** The default of a yes or no. */
  readonly yes: boolean;
  /** Fixed values with their names. */
  readonly choices: readonly [value: string, name: string][];
  /** Our rows of a table, as they begin on the settings sheet; one that begins with # does nothing there. */
  readonly rows: readonly (readonly string[])[];
  /** The file's own value as its field shows it, where it is not ours (withRules.ts). */
  readonly kept?: string;
}

/** Whether an argument is one column of the data. */
export const isColumn = ({ reads }: FormColumn): boolean =>
  !['asOf', 'day', 'scalar', 'grid', 'beside'].includes(reads);

/** All forms as the build packs them: what is the same in every language once, and a list of texts for each. */
export interface PackedForms {
  /** Every text once. */
  readonly texts: readonly string[];
  readonly forms: readonly PackedForm[];
  /** Every setting once: many analyses share theirs. */
  readonly settings: readonly PackedSetting[];
  /** By language and form: places in `texts`, in the order in which unpackForm takes them. */
  readonly words: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export interface PackedForm {
  readonly id: string;
  readonly group: TaskGroup;
  readonly shape: 'rows' | 'table';
  readonly columns: readonly Omit<FormColumn, 'label' | 'help' | 'rows'>[];
  /** Places among all settings. */
  readonly settings: readonly number[];
}

export interface PackedSetting {
  readonly name: string;
  readonly reads: SettingSpec['reads'];
  readonly yes: boolean;
  readonly values: readonly string[];
}

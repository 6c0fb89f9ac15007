import type { FilterCriteria as CriteriaState } from '../model/sheetParts.ts';
import type { Sheet } from './bridge.ts';
import { criteriaBuilders, criteriaMembers, handedOutValues } from './criteria.ts';
import { enumMember } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, unknownFate, whole } from './guard.ts';
import { makeRange } from './make.ts';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const filters = hiddenState<Sheet>();
const criterias = hiddenState<CriteriaState>();

/** The Filter object of a sheet that has one. */
export function makeFilter(sheet: Sheet): Google {
  return whole(filters.give(instance(Filter), sheet));
}

function living(object: object): { sheet: Sheet; filter: NonNullable<Sheet['filter']> } {
  const sheet = filters.of(object);
  if (!sheet.filter) throw exception('The filter does not exist anymore.');
  return { sheet, filter: sheet.filter };
}

/** The filter, to change it; refuses a column that it doesn't cover and a sheet protected against this person. */
function changeable(object: object, column?: number): ReturnType<typeof living> {
  const { sheet, filter } = living(object);
  theBridge().model.checkSheetProtection(sheet);
  if (column !== undefined && (column < filter.area.column || column >= filter.area.column + filter.area.columns))
    unknownFate('A column outside the filter');
  return { sheet, filter };
}

class Filter implements Pick<Google, keyof Filter> {
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, filter } = living(this);
    return makeRange(sheet, filter.area);
  }
  getColumnFilterCriteria(column: number): GoogleCriteria | null {
    const found = living(this).filter.criteria.get(column);
    return found ? whole(criterias.give(instance(FilterCriteria), found)) : null;
  }
  setColumnFilterCriteria(column: number, criteria: object | null): Google {
    const { sheet, filter } = changeable(this, column);
    if (criteria) filter.criteria.set(column, criterias.of(criteria));
    else filter.criteria.delete(column);
    sheet.partChanged('filter');
    return whole(this);
  }
  removeColumnFilterCriteria(column: number): Google {
    return this.setColumnFilterCriteria(column, null);
  }
  sort(column: number, ascending: boolean): Google {
    const { sheet, filter } = changeable(this, column);
    const { row, rows } = filter.area;
    theBridge().model.sortRows(sheet, { ...filter.area, row: row + 1, rows: rows - 1 }, [{ column, ascending }]);
    return whole(this);
  }
  remove(): void {
    const { sheet } = changeable(this);
    sheet.filter = null;
    sheet.partChanged('filter');
  }
}

abstract class CriteriaReader {
  copy(): GoogleCriteriaBuilder {
    return newFilterCriteria(criterias.of(this));
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { criteria } = criterias.of(this);
    return criteria === null ? whole(null as never) : enumMember('Spreadsheet.BooleanCriteria', criteria);
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = criterias.of(this);
    return handedOutValues(criteria ?? '', values);
  }
  getHiddenValues(): string[] {
    return [...criterias.of(this).hiddenValues];
  }
  getVisibleValues(): string[] {
    return [...criterias.of(this).visibleValues];
  }
}

class FilterCriteria extends CriteriaReader implements Pick<GoogleCriteria, keyof CriteriaReader> {}

class FilterCriteriaBuilder extends CriteriaReader implements Pick<GoogleCriteriaBuilder, keyof FilterCriteriaBuilder> {
  build(): GoogleCriteria {
    return whole(criterias.give(instance(FilterCriteria), criterias.of(this)));
  }
  setHiddenValues(values: string[]): GoogleCriteriaBuilder {
    return whole(criterias.give(this, { ...criterias.of(this), hiddenValues: values.map(String), visibleValues: [] }));
  }
  setVisibleValues(values: string[]): GoogleCriteriaBuilder {
    return whole(criterias.give(this, { ...criterias.of(this), visibleValues: values.map(String), hiddenValues: [] }));
  }
}

Object.defineProperties(
  FilterCriteriaBuilder.prototype,
  criteriaMembers(criteriaBuilders, (builder, criteria, values) => {
    criterias.give(builder, { ...criterias.of(builder), criteria, values });
  }),
);

service('Spreadsheet.Filter', Filter);
service('Spreadsheet.FilterCriteria', FilterCriteria);
service('Spreadsheet.FilterCriteriaBuilder', FilterCriteriaBuilder);

/** A builder that starts from criteria, or from none. */
export function newFilterCriteria(
  from: CriteriaState = { hiddenValues: [], visibleValues: [], criteria: null, values: [] },
): GoogleCriteriaBuilder {
  return whole(criterias.give(instance(FilterCriteriaBuilder), from));
}

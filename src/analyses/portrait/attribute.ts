/** A column of the portrait: each row has some of its values (none where blank). */
export interface Attribute {
  readonly name: string;
  /** In the order of display. */
  readonly values: readonly string[];
  /** By row: places in values. */
  readonly valuesOf: readonly (readonly number[])[];
}

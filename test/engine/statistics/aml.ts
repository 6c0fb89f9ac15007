/**
 * Survival in acute myelogenous leukemia (Miller 1997, Survival Analysis, p. 49), R's data set survival::aml: time in
 * weeks, 1 where it ended, group 0 maintained, 1 nonmaintained.
 */
const MAINTAINED = ['9', '13', '13+', '18', '23', '28+', '31', '34', '45+', '48', '161+'];
const NONMAINTAINED = ['5', '5', '8', '8', '12', '16+', '23', '27', '30', '33', '43', '45'];
const ALL = [...MAINTAINED, ...NONMAINTAINED];

export const aml = {
  durations: ALL.map(Number.parseFloat),
  left: ALL.map((time): number => (time.endsWith('+') ? 0 : 1)),
  group: ALL.map((_, i): number => (i < MAINTAINED.length ? 0 : 1)),
};

/** One group of it. */
export const amlGroup = (group: number): { durations: number[]; left: number[] } => ({
  durations: aml.durations.filter((_, i) => aml.group[i] === group),
  left: aml.left.filter((_, i) => aml.group[i] === group),
});

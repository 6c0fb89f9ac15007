export const INTERVAL_TYPES = ['log', 'log-log', 'plain', 'logit', 'arcsin'] as const;

export type IntervalType = (typeof INTERVAL_TYPES)[number];

/**
 * The interval of a survival probability: estimate ± z standard errors on the scale of that name (Kalbfleisch, Prentice
 * 2002, section 1.4; the types of survfit in R's package survival), turned back and kept within 0 and 1. null where it
 * does not exist: once nobody stays. `greenwood` is Greenwood's sum, the variance of the logarithm.
 */
export function survivalInterval(
  survival: number,
  greenwood: number,
  z: number,
  type: IntervalType,
): readonly [number, number] | null {
  if (!(survival > 0) || !Number.isFinite(greenwood)) return null;
  if (survival >= 1) return [1, 1];
  const error = z * Math.sqrt(greenwood);
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  if (type === 'plain') return [within(survival - error * survival), within(survival + error * survival)];
  if (type === 'log') return [survival * Math.exp(-error), within(survival * Math.exp(error))];
  if (type === 'log-log') {
    const centre = Math.log(-Math.log(survival));
    const reach = error / Math.log(survival);
    return [Math.exp(-Math.exp(centre - reach)), Math.exp(-Math.exp(centre + reach))];
  }
  if (type === 'logit') {
    const centre = Math.log(survival / (1 - survival));
    const reach = error / (1 - survival);
    return [1 / (1 + Math.exp(reach - centre)), 1 / (1 + Math.exp(-reach - centre))];
  }
  const centre = Math.asin(Math.sqrt(survival));
  const reach = (error * Math.sqrt(survival / (1 - survival))) / 2;
  return [Math.sin(Math.max(0, centre - reach)) ** 2, Math.sin(Math.min(Math.PI / 2, centre + reach)) ** 2];
}

/**
 * A number as an automatic cell shows it (10 significant digits) or as text functions take it (15), exponents from
 * 1e15 on, as Google Sheets writes them.
 */
export function generalText(value: number, significant: number, decimal: string): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-6) {
    const [mantissa, exponent] = value.toExponential(Math.min(significant, 15) === 15 ? 14 : 5).split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const power = Number(exponent);
    const digits = String(Math.abs(power)).padStart(2, '0');
    return `${short.replace('.', decimal)}E${power < 0 ? '-' : '+'}${digits}`;
  }
  const whole = Math.trunc(size) === 0 ? 0 : Math.floor(Math.log10(size)) + 1;
  const text = whole >= significant ? value.toFixed(0) : trimZeros(plain(value, significant));
  return decimal === '.' ? text : text.replace('.', decimal);
}

/** toPrecision without an exponent. */
function plain(value: number, significant: number): string {
  const text = value.toPrecision(significant);
  if (!text.includes('e')) return text;
  const decimals = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(100, decimals));
}

const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

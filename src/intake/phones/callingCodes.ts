import { once } from '../../engine/once.ts';

/** Countries that we name, by calling code; of the others only the code is known. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  '1': 'US',
  '7': 'RU',
  '31': 'NL',
  '33': 'FR',
  '34': 'ES',
  '39': 'IT',
  '41': 'CH',
  '44': 'GB',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '49': 'DE',
  '52': 'MX',
  '54': 'AR',
  '55': 'BR',
  '60': 'MY',
  '61': 'AU',
  '62': 'ID',
  '63': 'PH',
  '64': 'NZ',
  '65': 'SG',
  '66': 'TH',
  '81': 'JP',
  '82': 'KR',
  '84': 'VN',
  '86': 'CN',
  '90': 'TR',
  '91': 'IN',
  '852': 'HK',
  '853': 'MO',
  '855': 'KH',
  '856': 'LA',
  '886': 'TW',
  '971': 'AE',
};

/** Calling codes of one or two digits (ITU-T E.164); all others have three. */
const SHORT = once(
  () =>
    new Set(
      '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
        ' ',
      ),
    ),
);

export function callingCode(digits: string): string {
  for (let length = 1; length <= 2; length++) if (SHORT().has(digits.slice(0, length))) return digits.slice(0, length);
  return digits.slice(0, 3);
}

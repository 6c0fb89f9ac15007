let common: Set<string> | undefined;

/**
 * The everyday Han characters of both scripts: level 1 of GB 2312 (3,755) and of Big5 (5,401). They are read from the
 * decoders, so no list has to be kept.
 */
export function commonHan(): Set<string> {
  if (common) return common;
  common = new Set();
  const gb = new TextDecoder('gb18030');
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++)
      common.add(gb.decode(Uint8Array.of(lead, trail)));
  }
  const big5 = new TextDecoder('big5');
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e)) continue;
      common.add(big5.decode(Uint8Array.of(lead, trail)));
    }
  }
  return common;
}

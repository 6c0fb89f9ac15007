/** Whether two words differ by one letter put in, left out, changed, or by two neighbours changed over. */
export function withinOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const restOne = one.slice(start, one.length - end);
  const restOther = other.slice(start, other.length - end);
  if (restOne.length <= 1 && restOther.length <= 1) return true;
  return restOne.length === 2 && restOther.length === 2 && restOne[0] === restOther[1] && restOne[1] === restOther[0];
}

/** Five bits to a character, the sixth says that more follow; these characters need no escape. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = 32;

export function encodeNumber(value: number): string {
  const rest = Math.floor(value / base);
  const digit = value % base;
  return rest === 0 ? digits.charAt(digit) : digits.charAt(digit + base) + encodeNumber(rest);
}

/** Stops at the first character that is none of ours, and at a number cut short. */
export function* decodeNumbers(text: string): Generator<number> {
  let value = 0;
  let weight = 1;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return;
    value += (digit % base) * weight;
    weight *= base;
    if (digit < base) {
      yield value;
      value = 0;
      weight = 1;
    }
  }
}

/** Digits of any script with marks between them, read by a language's marks. */

/** Which marks part thousands and which part the fraction. */
export interface DigitMarks {
  thousands: readonly string[];
  decimal: readonly string[];
}

export interface Digits {
  value: number;
  /** Written with marks between thousands: "1,500". */
  grouped: boolean;
  /** Digits before the decimal mark. */
  length: number;
}

/** First digits of the decimal scripts that news is printed in: Latin, Arabic-Indic, Persian, Devanagari, full width. */
const ZEROES = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
/** Spaces part thousands in every language that sets them. */
const SPACES = ['\u00a0', '\u202f', '\u2009', '٬', '’', "'"];

function plain(text: string): string | undefined {
  let digits = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const zero = ZEROES.find((first) => code >= first && code < first + 10);
    if (zero === undefined) return undefined;
    digits += String(code - zero);
  }
  return digits;
}

/** Value of a token of digits, or undefined where its marks make no number ("12.11.2017", "1,50,3"). */
export function readDigits(text: string, marks: DigitMarks): Digits | undefined {
  const parts = text.split(/[.,٫٬'’\u00a0\u202f\u2009]/u);
  const separators = [...text].filter((character) => /[.,٫٬'’\u00a0\u202f\u2009]/u.test(character));
  const numbers = parts.map(plain);
  if (numbers.some((part) => part === undefined)) return undefined;
  const digits = numbers as string[];
  const [first = ''] = digits;
  if (digits.length === 1) return { value: Number(first), grouped: false, length: first.length };
  const isThousands = (mark: string | undefined) => mark !== undefined && (marks.thousands.includes(mark) || SPACES.includes(mark));
  const isDecimal = (mark: string | undefined) => mark !== undefined && (marks.decimal.includes(mark) || mark === '٫');
  const last = separators.at(-1);
  const groups = (inner: readonly string[]) => first.length <= 3 && inner.every((part) => part.length === 3);
  if (first !== '0' && separators.every(isThousands) && groups(digits.slice(1)))
    return { value: Number(digits.join('')), grouped: true, length: digits.join('').length };
  const [whole, fraction] = [digits.slice(0, -1), digits.at(-1) ?? ''];
  const isGrouped = whole.length === 1 || (separators.slice(0, -1).every(isThousands) && groups(whole.slice(1)));
  if (!isDecimal(last) || !isGrouped) return undefined;
  return { value: Number(`${whole.join('')}.${fraction}`), grouped: whole.length > 1, length: whole.join('').length };
}

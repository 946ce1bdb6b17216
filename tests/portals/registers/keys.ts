const longest = 10;

/**
 * Makes a „Zkratka“ for each name, none twice, in the ways seen in SOVM: the whole name, or without its vowels, with
 * letters of the district where two would be alike (public-registers.md 1.3).
 */
export function subjectKeys(taken: readonly string[]): (name: string, district: string) => string {
  const used = new Set(taken);
  return (name, district) => {
    const letters = ascii(name);
    const short = (letters.length <= longest ? letters : letters.replace(/(?<=.)[aeiouy]/g, '')).slice(0, longest);
    for (const ending of endings(ascii(district))) {
      const key = short.slice(0, longest - ending.length) + ending;
      if (used.has(key)) continue;
      used.add(key);
      return key;
    }
    throw new Error(`No key is left for ${name}`);
  };
}

function* endings(district: string): Generator<string> {
  for (const length of [0, 1, 2, 3]) yield district.slice(0, length);
  for (let number = 2; number < 10_000; number += 1) yield `${number}`;
}

function ascii(text: string): string {
  return text.normalize('NFD').replace(/[^A-Za-z]/g, '');
}

const decoder = new TextDecoder('windows-1250');
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));

/** A text in windows-1250, as old Czech servers send it; „?“ stands for what the code page lacks. */
export function inWindows1250(text: string): Uint8Array {
  return Uint8Array.from([...text], letter => bytes.get(letter) ?? 0x3f);
}

import { Parser } from 'htmlparser2';

export interface XmlHandler {
  /** An element begins; `path` ends with it. Names are without their namespace prefix. */
  open?(path: readonly string[], attributes: Readonly<Record<string, string>>): void;
  /** An element ends; `text` is its text, trimmed. What holds other elements has none. */
  close?(path: readonly string[], text: string): void;
}

export interface XmlReader {
  write(chunk: string): void;
  /** True when there was one document and every element in it has ended: nothing was cut off. */
  end(): boolean;
}

/** Deeper than any data file of the registers; the parser's work grows with the square of the depth. */
const deepest = 50;

/**
 * Reads XML as it comes, element by element. Namespaces are ignored: the same file had another one on the old host
 * (public-registers.md 1.3).
 */
export function xmlReader({ open, close }: XmlHandler): XmlReader {
  const path: string[] = [];
  let roots = 0;
  let whole = true;
  // Text between the elements is let go, or it would keep every chunk of a large file alive.
  let text = '';
  let isLeaf = false;
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length === 0) roots += 1;
        path.push(local(name));
        [text, isLeaf, openedAt] = ['', true, parser.endIndex];
        if (path.length > deepest) {
          whole = false;
          parser.pause();
        } else open?.(path, attributes);
      },
      ontext(piece) {
        if (isLeaf) text += piece;
      },
      onclosetag(_name, implied) {
        // The parser calls the end of `<Funkce/>` implied too.
        const isEmptyTag = isLeaf && parser.endIndex === openedAt;
        if (implied && !isEmptyTag) whole = false;
        else close?.(path, isLeaf ? text.trim() : '');
        path.pop();
        [text, isLeaf] = ['', false];
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write: chunk => parser.write(chunk),
    end: () => {
      parser.end();
      return whole && roots === 1;
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

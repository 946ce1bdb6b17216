import { Parser } from 'htmlparser2';

export interface XmlHandler {
  /** An element begins; `path` ends with it. Names are without their namespace prefix. */
  open?(path: readonly string[], attributes: Readonly<Record<string, string>>): void;
  /** An element ends; `text` is all text right inside it, trimmed. */
  close?(path: readonly string[], text: string): void;
}

export interface XmlReader {
  write(chunk: string): void;
  /** True when every element that began has ended: nothing was cut off. */
  end(): boolean;
}

/**
 * Reads XML as it comes, element by element. Namespaces are ignored: the same file had another one on the old host
 * (public-registers.md 1.3).
 */
export function xmlReader({ open, close }: XmlHandler): XmlReader {
  const path: string[] = [];
  const texts: string[] = [];
  let whole = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(local(name));
        texts.push('');
        open?.(path, attributes);
      },
      ontext(text) {
        if (texts.length > 0) texts.push(texts.pop() + text);
      },
      onclosetag(_name, implied) {
        if (implied) whole = false;
        else close?.(path, (texts.at(-1) ?? '').trim());
        path.pop();
        texts.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write: chunk => parser.write(chunk),
    end: () => {
      parser.end();
      return whole;
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

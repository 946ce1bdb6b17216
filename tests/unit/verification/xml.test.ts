import { describe, expect, it } from 'vitest';
import { xmlReader } from '../../../src/verification/xml.ts';

function readAll(text: string): { ended: string[]; whole: boolean } {
  const ended: string[] = [];
  const reader = xmlReader({ close: (path, value) => ended.push(`${path.join('/')}=${value}`) });
  reader.write(text);
  return { whole: reader.end(), ended };
}

describe('XML', () => {
  it('is read element by element, without prefixes', () => {
    expect(readAll('<x:a>\n<b>1 &lt; <![CDATA[2]]></b><c/></x:a>')).toEqual({
      ended: ['a/b=1 < 2', 'a/c=', 'a='],
      whole: true,
    });
  });

  it('gives text to what holds no other element', () => {
    expect(readAll('<a>before<b>in</b>after</a>').ended).toEqual(['a/b=in', 'a=']);
  });

  it.each(['', '<a>', '<a><b></a>', '<a/><b/>', '<a', '<a></a', 'text', '<a>'.repeat(100) + '</a>'.repeat(100)])(
    'is not whole: %s',
    text => expect(readAll(text).whole).toBe(false),
  );

  it.each(['<a/>', '<a />', '<?xml version="1.0"?><a></a>\n<!-- end -->', '<a></a >'])('is whole: %s', text =>
    expect(readAll(text).whole).toBe(true),
  );
});

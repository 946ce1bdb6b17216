import type { Subject } from '../../../src/verification/types.ts';
import { municipalities } from '../directory/embedded.ts';

function subjectOf(name: string, district: string): Subject {
  const found = municipalities.find(one => one.name === name && one.district === district);
  if (!found) throw new Error(`${name} is not in the directory`);
  return { ico: found.ico, municipalityCode: found.code };
}

/** The municipality of the recorded subject of the index. */
export const boskovice = subjectOf('Boskovice', 'Blansko');
export const brno = subjectOf('Brno', 'Brno-město');
/** Two of the recorded authorities of RPP. */
export const zblovice = subjectOf('Zblovice', 'Znojmo');
export const zdarec = subjectOf('Žďárec', 'Brno-venkov');

/** Two municipalities of the same name. */
export const [lhota, otherLhota] = namesakes('Lhota');

function namesakes(name: string): [Subject, Subject] {
  const [one, other] = municipalities.filter(each => each.name === name);
  if (!one || !other) throw new Error(`There are not two of the name ${name}`);
  return [
    { ico: one.ico, municipalityCode: one.code },
    { ico: other.ico, municipalityCode: other.code },
  ];
}

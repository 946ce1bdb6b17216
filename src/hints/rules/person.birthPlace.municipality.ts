import { advise, ok, warning } from '../finding.ts';
import { plainWords } from '../plainWords.ts';
import type { Finding, FoundPlaces, Place, Rule } from '../types.ts';
import { filled, isBornAbroad } from '../values.ts';

/** So many districts are named in one text. */
const mostDistricts = 5;

/**
 * Who was born in Czechia is matched by the code of the municipality, and the district tells namesakes apart (domain.md
 * 1.7 and 5, „Místo narození“). The list is that of today: a municipality may have been renamed or merged since, so what
 * is not in it is no error.
 */
export default {
  id: 'person.birthPlace.municipality',
  field: 'person.birthPlace',
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.statutory', 'sovm.dataRequest'],
  judge(value, values, { birthPlaces }) {
    if (!birthPlaces || !filled(values, 'person.birthPlace') || isBornAbroad(values)) return null;
    if (birthPlaces.named.length === 0) return notNamed(value, birthPlaces);
    return named(birthPlaces.named, (filled(values, 'person.birthDistrict') && values['person.birthDistrict']) || '');
  },
} satisfies Rule;

function named(places: readonly Place[], district: string): Finding {
  const fitting = places.filter(place => liesIn(place, district));
  if (fitting.length === 0)
    return warning('place.otherDistrict', { place: nameOf(places), districts: districtsOf(places) });
  const [place] = fitting;
  if (!place || fitting.length > 1) return several(fitting);
  const { name, code } = place;
  return liesInNone(place)
    ? ok('ok.placePraha', { place: name, code })
    : ok('ok.place', { place: name, district: place.district, code });
}

function several(places: readonly Place[]): Finding {
  const [first, ...rest] = places;
  const isOneDistrict = rest.every(({ district }) => district === first?.district);
  const place = nameOf(places);
  if (!first || !isOneDistrict)
    return advise('place.several', { place, count: places.length, districts: districtsOf(places) });
  const codes = places.map(({ code, orp }) => `${code} (${orp})`).join(', ');
  return advise('place.sameDistrict', { place, district: first.district, codes });
}

function notNamed(value: string, { within, similar }: FoundPlaces): Finding | null {
  if (within) return advise('place.within', { place: within });
  if (similar.length > 0) return advise('place.similar', { similar: similar.join(', ') });
  // Of digits speaks another rule, and with one letter nobody has finished.
  return plainWords(value).join('').length < 3 || /\d/.test(value) ? null : advise('place.unknown');
}

/** Whether a district as it is written may be that of the place: „okres Blansko“, „Žďár n. S.“, „Brno“ for Brno-venkov. */
function liesIn(place: Place, district: string): boolean {
  const written = plainWords(district.slice(0, 100).replace(/\S*\d\S*/g, '')).filter(
    word => !/^okr(?:es)?$/.test(word),
  );
  const words = plainWords(place.district);
  return words.some((_, start) => written.every((word, index) => words[start + index]?.startsWith(word)));
}

function liesInNone({ district, region }: Place): boolean {
  return district === region;
}

function nameOf([place]: readonly Place[]): string {
  return place?.name ?? '';
}

function districtsOf(places: readonly Place[]): string {
  const districts = [...new Set(places.map(({ district }) => district))].sort((a, b) => a.localeCompare(b, 'cs'));
  return [...districts.slice(0, mostDistricts), ...(districts.length > mostDistricts ? ['…'] : [])].join(', ');
}

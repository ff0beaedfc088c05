// Splits text into words, for searching, highlighting and choosing passages.
import { stemmer } from "stemmer";
import { unified } from "./variants.js";

const stopWords = new Set(
  ("a about after all also an and any are as at be because been but by can could did do does for from had has have how i if in into " +
  "is it its " +
    "me my no not of on or our should so such than that the their them then there these they this to us was we were what when where " +
    "which who why will with would you your")
    .split(" "),
);

// Letters with a full stop after each form an abbreviation: "N.S.P.C.C." is "NSPCC".
const wordPattern = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A text in which abbreviations have no full stops: "I.D.V.A." is "IDVA". */
export const withoutStops = (text) => text.replace(/(?<![\p{L}\p{Nd}])\p{L}(?:\.\p{L})+(?![\p{L}\p{Nd}])/gu, (word) =>
  word.replaceAll(".", ""));

/** Words with their positions: `{ word, start, end }`, in lower case, without possessive endings. */
export function wordsOf(text) {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const mostParts = 4;
const longestCompound = 40;

/**
 * Hyphenated words as one word each: "post-natal" is "postnatal". As on a host, they have two to four parts.
 * @param words The words of the text, from `wordsOf`.
 * @returns `{ first, length, word, start, end }`: number of the first part, number of parts, the parts as one word, and its place.
 */
export function compoundsOf(text, words = wordsOf(text)) {
  const compounds = [];
  for (let first = 0; first < words.length;) {
    let next = first + 1;
    while (next < words.length && isJoined(text, words[next - 1], words[next])) next++;
    const [start, end] = [words[first].start, words[next - 1].end];
    const length = next - first;
    if (length > 1 && length <= mostParts && end - start <= longestCompound)
      compounds.push({ first, length, word: words.slice(first, next).map(({ word }) => word).join(""), start, end });
    first = next;
  }
  return compounds;
}

const isJoined = (text, before, after) =>
  after.start === before.end + 1 && /^\p{L}[-\u2010\u2011][\p{L}\p{Nd}]$/u.test(text.slice(before.end - 1, after.start + 1));

/** The terms of a text: its words, and after the last part of a hyphenated word the whole as one word. */
export function termsOf(text) {
  const words = wordsOf(text);
  const terms = words.map(({ word }) => [word]);
  for (const { first, length, word } of compoundsOf(text, words)) terms[first + length - 1].push(word);
  return terms.flat();
}

/** The spellings of a name as lists of words: as written, and with each hyphenated word as one word, if it has any. */
export function writingsOf(text) {
  const words = wordsOf(text);
  const compounds = compoundsOf(text, words);
  const written = words.map(({ word }) => word);
  return compounds.length === 0 ? [written] : [written, withCompounds(written, compounds)];
}

/** Words in which the parts of compounds are replaced by the compound. */
export function withCompounds(words, compounds) {
  const joined = words.map((word) => [word]);
  for (const { first, length, word } of compounds) joined.splice(first, length, [word], ...Array.from({ length: length - 1 }, () => []));
  return joined.flat();
}

function plain(word) {
  return word.toLowerCase().normalize("NFC").replace(/’/g, "'").replace(/'s$/, "").replaceAll(".", "");
}

/** Whether a word is too common to search for. */
export const isStopWord = (word) => stopWords.has(word);

// Words that add nothing to a query, although they may be part of a name such as "child in need". Those of the host's fillers.txt.
const fillers = new Set(`
  what which who whom whose when where why how do does did can could should would may must i me my we us our you your he she him her his
  am been being has have had from about any some so than them i'm what's it's don't doesn't need want get find please still too very just
  really also even ever now then else again make makes made take takes took taken give gives gave given im ive id dont doesnt dosent didnt
  cant couldnt wont wouldnt isnt wasnt havent hasnt whats thats hes shes theyre youre u ur pls plz cos coz gonna wanna gotta idk ok okay
  hi hello`.trim().split(/\s+/));

/** Whether a word adds nothing to what a query asks for. */
export const isFiller = (word) => isStopWord(word) || fillers.has(word) || drawnTogether.test(word);

// "won't", "she'll".
const drawnTogether = /(n't|'(ll|ve|re|m|d))$/;

const stems = new Map();

/** Reduces spellings and forms of a word to one stem, as the index of a host does (Porter's algorithm). */
export function stem(word) {
  let found = stems.get(word);
  if (found === undefined) stems.set(word, (found = stemmer(unified(word))));
  return found;
}

/** Splits a text into runs `{ text, isMatch }`, where words with one of the stems match. Neighbouring matches are joined. */
export function markedRuns(text, stems, joinable = (gap) => gap === " ") {
  const runs = [];
  let rest = 0;
  for (const { start, end } of matchesIn(text, stems)) {
    const last = runs.at(-1);
    if (last?.isMatch && joinable(text.slice(rest, start))) last.text += text.slice(rest, end);
    else {
      if (start > rest) runs.push({ text: text.slice(rest, start), isMatch: false });
      runs.push({ text: text.slice(start, end), isMatch: true });
    }
    rest = end;
  }
  if (rest < text.length) runs.push({ text: text.slice(rest), isMatch: false });
  return runs;
}

/** The positions in a text with a stem: words, hyphenated words that have it as one word, and words that stand together as several. */
function matchesIn(text, stems) {
  const words = wordsOf(text).map((each) => ({ ...each, stem: stem(each.word) }));
  const phrases = [...stems].filter((each) => each.includes(" ")).map((each) => each.split(" "));
  const together = phrases.length === 0 ? [] : words.flatMap(({ start }, place) => phrases
    .filter((phrase) => phrase.every((each, i) => words[place + i]?.stem === each))
    .map((phrase) => ({ word: phrase.join(" "), start, end: words[place + phrase.length - 1].end })));
  const found = [...words.filter((each) => stems.has(each.stem)), ...compoundsOf(text, words).filter(({ word }) => stems.has(stem(word))),
    ...together].sort((one, other) => one.start - other.start || other.end - one.end);
  // The longest of those that overlap stays.
  let end = 0;
  return found.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

/** The passage of a text with most different words of a set of stems, cut at words. */
export function bestPassage(text, stems, length = 220) {
  if (text.length <= length) return text;
  const words = wordsOf(text);
  const matches = matchesIn(text, stems);
  let best = { start: 0, score: -1 };
  for (const first of matches) {
    const near = matches.filter((match) => match.start >= first.start && match.end <= first.start + length);
    const score = new Set(near.map(({ word }) => stem(word))).size * 10 + near.length;
    if (score > best.score) best = { start: first.start, score };
  }
  // Some words before the match help to read it.
  const wanted = Math.min(Math.max(0, best.start - length / 4), text.length - length);
  const from = wanted === 0 ? 0 : (words.find(({ start }) => start >= wanted)?.start ?? 0);
  const to = words.findLast(({ end }) => end <= from + length)?.end ?? from + length;
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length - 1 ? " …" : text.slice(to)}`;
}

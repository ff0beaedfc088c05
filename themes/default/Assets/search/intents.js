// Recognises people in need by the classes of words in a query. Works like IntentRecognizer of the host.
import { stem, withoutStops } from "./words.js";

const shortestWithStem = 3;
const shortestWithMistake = 6;
// Most words that stand for classes in a phrase.
const mostReferences = 3;

/** The words of a text in lower case and without apostrophes, so that "don't" and "dont" are one word, as "I.D.V.A." is. */
const split = (text) => [...withoutStops(lowerCase(text)).replace(/['’]/g, "").matchAll(/[\p{L}\p{Nd}]+/gu)].map(([word]) =>
  compared(word));

// Letter by letter, as on the host: a letter whose lower-case form has several characters is kept.
const lowerCase = (text) => [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() :
  letter)).join("");

function compared(text) {
  const own = text.length >= shortestWithStem ? stem(text) : text;
  return { text, stem: own.length >= shortestWithStem ? own : text };
}

const isLong = ({ text }) => text.length >= shortestWithMistake;

// An ordinary word is no misspelling: "police" is not "policy".
const mayBeMisspelt = (one, other, isOrdinary) => isLong(one) && isLong(other) && one.text[0] === other.text[0] &&
  isOneEditAway(one.text, other.text) && !isOrdinary(other.text);

/** Whether two words differ by one inserted, deleted or replaced letter, or by two neighbouring letters that are swapped. */
export function isOneEditAway(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  const [left, right] = [one.slice(same), other.slice(same)];
  if (left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)) return true;
  if (left.length === right.length) return left.length > 0 && left.slice(1) === right.slice(1);
  return left.length > right.length ? left.slice(1) === right : right.slice(1) === left;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    if (groups.has(keyOf(item))) groups.get(keyOf(item)).push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

// The phrases that a phrase stands for: "my {mum}" has one for each word of the class "mum".
function written(phrase, classes, most) {
  const [, before, name, after] = /^([^{]*)\{([^}]*)\}(.*)$/su.exec(phrase) ?? [];
  if (before === undefined) return [phrase];
  return most === 0 ? [] : (classes[name] ?? []).flatMap((word) => written(before + word + after, classes, most - 1));
}

/** The kinds of need of a hub. */
export class Intents {
  #byFirstLetter;
  #kinds;
  #isOrdinary;

  /**
   * @param people `{ words, asWritten, kinds }` of the static index. The classes that `asWritten` names are compared letter by letter.
   * @param isOrdinary Whether a word is ordinary English, and so not a mistake.
   */
  constructor({ words, asWritten, kinds }, isOrdinary = () => false) {
    this.#kinds = kinds;
    this.#isOrdinary = isOrdinary;
    const all = Object.entries(words).flatMap(([name, phrases]) => phrases.flatMap((phrase) => written(phrase, words, mostReferences))
      .map((phrase) => ({ name, words: split(phrase), isAsWritten: asWritten.includes(name) })))
      .filter((phrase) => phrase.words.length > 0);
    this.#byFirstLetter = groupBy(all, (phrase) => phrase.words[0].stem[0]);
  }

  /** The first kind that matches a query: `{ id, pages }`, or null. */
  recognize(query) {
    // Quotation marks mean that the reader is looking for exactly these words.
    if (/["“”]/.test(query)) return null;
    const words = split(query);
    const classes = new Set(words.flatMap(({ stem: first }, at) => (this.#byFirstLetter.get(first[0]) ?? []).filter((phrase) =>
      this.#isAt(phrase, words, at)).map(({ name }) => name)));
    const holds = (name) => (name.startsWith("-") ? !classes.has(name.slice(1)) : classes.has(name));
    const hasOne = (combinations) => combinations.some((combination) => combination.every(holds));
    const fits = ({ whenCertain, when, whenShort, unless, mostWords }) => hasOne(whenCertain) ||
      (!unless.some((name) => classes.has(name)) && (hasOne(when) || (words.length <= mostWords && hasOne(whenShort))));
    return this.#kinds.find(fits) ?? null;
  }

  /** The more urgent of two kinds, either of which may be null. */
  moreUrgent = (one, other) => this.#kinds.find((kind) => kind === one || kind === other) ?? null;

  #isAt({ words: phrase, isAsWritten }, words, at) {
    const matches = (one, other) => (isAsWritten ? one.text === other.text :
      one.stem === other.stem || mayBeMisspelt(one, other, this.#isOrdinary));
    return at + phrase.length <= words.length && phrase.every((word, i) => matches(word, words[at + i]));
  }
}

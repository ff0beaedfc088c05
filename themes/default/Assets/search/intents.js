// Recognises people in need by the classes of words in a query. Works like IntentRecognizer of the host.
import { stem } from "./words.js";

const shortestWithStem = 3;
const shortestWithMistake = 6;

/** The words of a text in lower case and without apostrophes, so that "don't" and "dont" are one word. */
const split = (text) => [...lowerCase(text).replace(/['’]/g, "").matchAll(/[\p{L}\p{Nd}]+/gu)].map(([word]) => compared(word));

// Letter by letter, as on the host: a letter whose lower-case form has several characters is kept.
const lowerCase = (text) => [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() :
  letter)).join("");

function compared(text) {
  const own = text.length >= shortestWithStem ? stem(text) : text;
  return { text, stem: own.length >= shortestWithStem ? own : text };
}

const isLong = ({ text }) => text.length >= shortestWithMistake;

const matches = (one, other) => one.stem === other.stem || (isLong(one) && isLong(other) && one.text[0] === other.text[0] &&
  isOneEditAway(one.text, other.text));

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

/** The kinds of need of a hub. */
export class Intents {
  #phrases;
  #kinds;

  /** @param people `{ words, kinds }` of the static index. */
  constructor({ words, kinds }) {
    this.#kinds = kinds;
    this.#phrases = Object.entries(words).flatMap(([name, phrases]) => phrases.map((phrase) => ({ name, words: split(phrase) })))
      .filter((phrase) => phrase.words.length > 0);
  }

  /** The first kind that matches a query: `{ id, pages }`, or null. */
  recognize(query) {
    // Quotation marks mean that the reader is looking for exactly these words.
    if (/["“”]/.test(query)) return null;
    const words = split(query);
    const classes = new Set(this.#phrases.filter((phrase) => words.some((_, at) => isAt(phrase.words, words, at))).map(({ name }) => name));
    const hasOne = (combinations) => combinations.some((combination) => combination.every((name) => classes.has(name)));
    const fits = ({ when, whenShort, unless, mostWords }) =>
      !unless.some((name) => classes.has(name)) && (hasOne(when) || (words.length <= mostWords && hasOne(whenShort)));
    return this.#kinds.find(fits) ?? null;
  }
}

const isAt = (phrase, words, at) => at + phrase.length <= words.length && phrase.every((word, i) => matches(word, words[at + i]));

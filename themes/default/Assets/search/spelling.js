// Corrects misspelt words with words that the library uses.
import { isFiller, stem, wordsOf } from "./words.js";

/** The Damerau-Levenshtein distance of two words; more than `most` counts as Infinity. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const line = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      line[j] = Math.min(last[j] + 1, line[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) line[j] = Math.min(line[j], beforeLast[j - 2] + 1);
    }
    if (Math.min(...line) > most) return Infinity;
    [beforeLast, last] = [last, line];
  }
  return last[other.length] <= most ? last[other.length] : Infinity;
}

// Shorter words that are in no dictionary are abbreviations.
const longestShort = 4;
const shortestOfTwoEdits = 7;
const shortestBeginning = 3;
// Shorter beginnings are often words of their own: "dog" is not the start of "dogma".
const shortestOfWords = 4;
const mostBegun = 8;

const isExchange = (typed, word) => typed.length === word.length && [...typed].sort().join("") === [...word].sort().join("") &&
  distance(typed, word, 1) === 1;

/** Whether a text is an abbreviation in capitals. */
export const isAbbreviation = (text) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** The words of a library. Says which words are known, and what a misspelt word may mean. */
export class Spelling {
  #counts = new Map();
  #stems = new Set();
  #terms = new Set();
  #names = new Set();
  #texts = new Set();
  #written = new Set();
  #isOrdinary;
  #kept;

  /**
   * @param isOrdinary Whether a word is ordinary English, and so not a mistake.
   * @param kept Other words that are never corrected.
   */
  constructor(isOrdinary = () => false, kept = []) {
    this.#isOrdinary = isOrdinary;
    this.#kept = new Set(kept.map((word) => word.toLowerCase()));
  }

  /** Adds the words of a text. */
  learn(text) {
    for (const { word } of wordsOf(text)) this.learnWord(word);
  }

  /** Adds a word of a text. */
  learnTextWord(word, isWritten = true) {
    if (isWritten) this.#written.add(word);
    this.#texts.add(stem(word));
    this.learnWord(word);
  }

  /** Adds a word. */
  learnWord(word) {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    this.#stems.add(stem(word));
  }

  /** Whether a text has a word as it is written. */
  isWritten = (word) => this.#written.has(word) || (this.#isOrdinary(word) && this.isInTexts(word));

  /** Adds a name that editors know, of which texts may have nothing. */
  learnName(text) {
    this.learn(text);
    for (const { word } of wordsOf(text)) this.#names.add(word);
  }

  /** Adds a term of the field. It wins over other words at the same distance. */
  learnTerm(text) {
    this.learnName(text);
    for (const { word } of wordsOf(text)) this.#terms.add(word);
  }

  /** Whether the library has a form of a word. */
  knows = (word) => this.#stems.has(stem(word));

  /** Whether a text of the library has a form of a word. */
  isInTexts = (word) => this.#texts.has(stem(word));

  /** Whether a word is never corrected. */
  isKept = (word) => this.#kept.has(word) || this.#isOrdinary(word);

  /** The most frequent words that start with what was typed. */
  begunWith(beginning, isOfWords = false) {
    const begun = this.#begun(beginning, isOfWords).map(([word]) => word);
    // "marc" may be a MARAC.
    const [nearest] = begun.length > 0 ? this.nearest(beginning) : [];
    return [...begun.slice(0, mostBegun), ...(nearest && !this.#isOrdinary(nearest) ? [nearest] : [])];
  }

  /** Whether a word is more likely the start of others than a slip for the nearest one. */
  isBeginning = (word) => this.#begun(word).length > 0;

  #begun(beginning, isOfWords = false) {
    const isTooShort = beginning.length < shortestBeginning || (!isOfWords && beginning.length < shortestOfWords &&
      this.#isOrdinary(beginning));
    if (isTooShort || this.#kept.has(beginning)) return [];
    return [...this.#counts].filter(([word]) => word.startsWith(beginning) && !isFiller(word)).sort((one, other) =>
      other[1] - one[1]);
  }

  /** Up to three corrections, best first. A word in capitals may only be another abbreviation. */
  nearest(word, isCapitals = false) {
    if (word.length < 3 || /\d/.test(word) || isFiller(word) || this.isKept(word)) return [];
    const most = word.length < shortestOfTwoEdits ? 1 : 2;
    const found = [];
    for (const [known, count] of this.#counts) {
      const far = distance(word, known, most);
      if (far > most || isFiller(known)) continue;
      if (!(isCapitals ? this.#mayBeAbbreviation(word, known, far) : this.#mayBeMeant(word, known, far))) continue;
      found.push({ known, rank: far * 100 + (known[0] === word[0] ? 0 : 40) - (this.#terms.has(known) ? 20 : 0) - Math.min(count, 19) });
    }
    return found.sort((one, other) => one.rank - other.rank || (one.known < other.known ? -1 : 1)).slice(0, 3).map(({ known }) => known);
  }

  // Letters exchanged, one left out or one too many, but none for another.
  #mayBeAbbreviation = (typed, word, far) => far === 1 && this.#names.has(word) && !this.#isOrdinary(word) &&
    (isExchange(typed, word) || (typed.length >= longestShort && typed.length !== word.length && typed[0] === word[0]));

  // As SpellingRules of the host: short words are near to many others, and a wrong guess costs more than none.
  #mayBeMeant(typed, word, far) {
    const isName = this.#names.has(word);
    if (this.#mayBeAbbreviation(typed, word, far)) return true;
    if (far === 1 && isExchange(typed, word)) return typed.length > longestShort || isName;
    if (word.length <= longestShort && !this.#isOrdinary(word)) return false;
    if (typed.length < longestShort || (typed.length === longestShort && !(isName && word.length > typed.length))) return false;
    return word[0] === typed[0] || (far === 1 && typed.length >= shortestOfTwoEdits);
  }
}

// Reads words that are written apart or together otherwise than in texts. Works like WordBoundaries of the host.
import { holdsPhrase } from "./scores.js";
import { isFiller } from "./words.js";

const shortestPart = 2;
const shortestJoined = 6;
const longestSplit = 40;

/** Finds "keyworker" where texts have "key worker", and "ante natal" where they have "antenatal". */
export class Boundaries {
  #documents;
  #spelling;
  #synonyms;
  #isOrdinary;

  constructor(documents, spelling, synonyms, isOrdinary) {
    this.#isOrdinary = isOrdinary;
    this.#documents = documents;
    this.#spelling = spelling;
    this.#synonyms = synonyms;
  }

  /** The same query with such words as words with a hyphen, which find both. */
  read(query) {
    const compounds = [...query.compounds];
    const words = query.words.flatMap((word) => {
      const parts = this.#spelling.knows(word) ? null : this.#split(word);
      if (parts) compounds.push({ parts, word });
      return parts ?? [word];
    });
    for (let place = 0; place + 1 < words.length; place++) {
      const parts = words.slice(place, place + 2);
      if (this.#isOne(parts)) compounds.push({ parts, word: parts.join("") });
    }
    return { ...query, words, compounds };
  }

  /** The two words of ordinary English that a word is made of, one of which texts have ("daycare"); or the word. */
  apart = (word) => this.#splits(word).find(([first, last]) => first.length > shortestPart && last.length >= shortestPart &&
    this.#isOrdinary(first) && this.#isOrdinary(last) && (this.#isPart(first) || this.#isPart(last))) ?? [word];

  // A word that no text has as two words that stand together in a text; or undefined.
  #split = (word) => this.#splits(word).find((parts) => parts.every(this.#isPart) &&
    (this.#synonyms.isName(parts) || this.#documents.some((document) => holdsPhrase(document, parts))));

  #splits(word) {
    if (word.length > longestSplit || !/^[\p{L}\p{Nd}]+$/u.test(word)) return [];
    const places = Array.from({ length: Math.max(0, word.length - shortestPart) }, (_, i) => i + shortestPart);
    return places.map((place) => [word.slice(0, place), word.slice(place)]);
  }

  #isPart = (part) => (part.length >= shortestPart || /^\d/.test(part)) && !isFiller(part) && this.#spelling.isInTexts(part);

  // Whether texts, or editors, write two words as one.
  #isOne(parts) {
    const one = parts.join("");
    // "gcp 2" is a name, however short.
    const isLong = one.length >= shortestJoined || (/\d$/.test(one) && this.#synonyms.isName([one]));
    return isLong && !parts.some(isFiller) && (this.#spelling.isWritten(one) || this.#synonyms.isName([one])) &&
      !this.#synonyms.isName(parts);
  }
}

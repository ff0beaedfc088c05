// Searches free text for names and other identifying details, with a part of the words of the safety check. It does not find everything;
// the check runs again when returns are read.

const set = (text) => new Set(text.split(" "));

/** Prepares the words from the site or the file. */
export function readWords(data) {
  return { names: set(data.names), titles: set(data.titles), streets: set(data.streets), months: set(data.months), places: set(data.places) };
}

const isNumberDate = /\b(?:[0-3]?\d[./-][01]?\d[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}-[01]\d-[0-3]\d)\b/g;
const isPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;
const isEmail = /\b[\w.+-]+@[\w-]+\.[\w.]+/g;
const isTelephone = /(?<!\d)(?:\+44\s?|0)(?:\d[\s-]?){9,10}(?!\d)/g;
const isTenDigits = /(?<!\d)\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)/g;

/** The identifying details in a text: [{ kind, text }], each once. */
export function findNames(text, words) {
  const found = [];
  const add = (kind, what) => { if (!found.some((each) => each.text === what)) found.push({ kind, text: what }); };
  for (const [pattern, kind] of [[isNumberDate, "a date"], [isPostcode, "a postcode"], [isEmail, "an e-mail address"], [isTenDigits, "an NHS or other number"], [isTelephone, "a telephone number"]]) {
    for (const match of text.matchAll(pattern)) add(kind, match[0].trim());
  }
  const tokens = [...text.matchAll(/[\p{L}’'-]+|\d+(?:st|nd|rd|th)?|[.!?\n]/gu)].map((match) => match[0]);
  tokens.forEach((token, at) => look(tokens, at, words, add));
  return found;
}

function look(tokens, at, words, add) {
  const token = tokens[at];
  const bare = token.replace(/[’']s?$/, "").toLowerCase();
  const next = tokens[at + 1] ?? "";
  const before = (tokens[at - 1] ?? ".").toLowerCase();
  const isCapital = /^\p{Lu}/u.test(token);
  if (words.months.has(bare) && (/^\d{1,2}(st|nd|rd|th)?$/.test(before) || (before === "of" && /^\d/.test(tokens[at - 2] ?? "")) || /^\d{1,2}(st|nd|rd|th)?$/.test(next))) {
    add("a date", /^\d/.test(before) ? `${before} ${token}` : `${token} ${next}`);
    return;
  }
  if (words.titles.has(bare) && isCapital && /^\p{Lu}\p{Ll}/u.test(next)) { add("a name", `${token} ${next}`); return; }
  if (!isCapital) {
    if (/^(called|named)$/.test(bare) && /^\p{Lu}\p{Ll}/u.test(next)) add("a name", next);
    return;
  }
  if (/^\p{Lu}\p{Ll}/u.test(next) && words.streets.has(next.toLowerCase()) && !/[.!?\n]/.test(before)) { add("a street", `${token} ${next}`); return; }
  if (/^\p{Lu}/u.test(next) && words.places.has(next.toLowerCase()) && bare.length > 2 && !/[.!?\n]/.test(before)) { add("a place", `${token} ${next}`); return; }
  if (!words.names.has(bare) || words.months.has(bare)) return;
  // At the start of a sentence a capital means nothing, but a name that is not also a word is still found.
  add("a name", /^\p{Lu}\p{Ll}+$/u.test(next) && !/[.!?\n]/.test(next) ? `${token} ${next}` : token.replace(/[’']s?$/, ""));
}

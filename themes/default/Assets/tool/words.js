// Searches free text for names and other identifying details, with a part of the words of the safety check. It does not find everything;
// the check runs again when returns are read.

const set = (text) => new Set(text.split(" "));

/** Prepares the words from the site or the file. */
export function readWords(data) {
  return { names: set(data.names), titles: set(data.titles), streets: set(data.streets), months: set(data.months),
    places: set(data.places) };
}

// The day and month alone count too, but not "24/7".
const isNumberDate = /\b(?:[0-3]\d\/(?:0\d|1[0-2])(?![\d/])|[0-3]?\d[./-][01]?\d[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}-[01]\d-[0-3]\d)\b/g;
const isPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;
const isEmail = /\b[\w.+-]+@[\w-]+\.[\w.]+/g;
const isTelephone = /(?<!\d)(?:\+44\s?|0)(?:\d[\s-]?){9,10}(?!\d)/g;
const isBirth = /\b(?:dob|d\.o\.b\.?|born)\W{0,3}\d{4,8}\b/gi;
const isInsurance = /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/gi;
const isCar = /\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b/g;
const isFile =
  /\b(?:case|ref|reference|file|urn|crime|crim|crn|incident|log)\.?\s*(?:number|no|ref)?\.?:?\s*#?[A-Z\d/-]*\d{4,}[A-Z\d/-]*/gi;
const isInitialName = /(?<![\p{L}.])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}’'-]+/gu;
const isTown = /\b(?:lives?|living|lived|moved|stays?|staying)\s+(?:in|to|from|near)\s+(\p{Lu}\p{Ll}{2,})/gu;
const isTenDigits = /(?<!\d)\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)/g;

const isNamedDay = new RegExp("\\b(?:Christmas (?:Day|Eve)|Boxing Day|New Year[’']s (?:Day|Eve)|Good Friday|Easter (?:Sunday|Monday)|"
  + "Bonfire Night|Hallowe[’']?en)\\b", "gi");
const isDoor = /\b(?:flat|at (?:no\.?|number))\s?\d{1,4}[a-z]?\b/gi;
const isOfficer = /\b(?:PC|DC|DS|PS|WPC|Sgt|PCSO)\s?\d{2,6}(?:\s+\p{Lu}[\p{L}’'-]+)?/gu;

/** The identifying details in a text: [{ kind, text }], each once. */
export function findNames(text, words) {
  const found = [];
  const add = (kind, what) => { if (!found.some((each) => each.text === what)) found.push({ kind, text: what }); };
  for (const [pattern, kind] of [[isNumberDate, "a date"], [isPostcode, "a postcode"], [isEmail, "an e-mail address"], [isTenDigits,
    "an NHS or other number"], [isTelephone, "a telephone number"],
    [isBirth, "a date"], [isInsurance, "a National Insurance number"], [isCar, "a car"], [isFile, "the number of a file"],
      [isInitialName, "a name"], [isTown, "a place"], [isNamedDay, "a date"], [isDoor, "a street"], [isOfficer, "a name"]]) {
    for (const match of text.matchAll(pattern)) {
      if (pattern !== isInitialName || !afterTitle.test(match[0].split(/\.\s?/).at(-1))) add(kind, (match[1] ?? match[0]).trim());
    }
  }
  const tokens = [...text.matchAll(/[\p{L}’'-]+|\d+(?:st|nd|rd|th)?|[.!?\n]/gu)].map((match) => match[0]);
  tokens.forEach((token, at) => look(tokens, at, words, add));
  return found;
}

const isAddress = /^(?:mr|mrs|ms|dr|pc|sgt)$/;
const afterTitle = /^(?:and|or|is|was|who|the|said|rang|has|had|to|in|of|a|an|her|his|their|at|on|for|with)$/i;
// A day written as a word: "the second of May".
const dayWords = new RegExp("^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
  + "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|"
  + "seventh|eighth|ninth))$");
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

function look(tokens, at, words, add) {
  const token = tokens[at];
  const bare = token.replace(/[’']s?$/, "").toLowerCase();
  const next = tokens[at + 1] ?? "";
  const before = (tokens[at - 1] ?? ".").toLowerCase();
  const isCapital = /^\p{Lu}/u.test(token);
  if (words.months.has(bare) && before === "of" && dayWords.test((tokens[at - 2] ?? "").toLowerCase())) {
    add("a date", `${tokens[at - 2]} of ${token}`);
    return;
  }
  if (words.months.has(bare) && (/^\d{1,2}(st|nd|rd|th)?$/.test(before) || (before === "of" && /^\d/.test(tokens[at - 2] ?? "")) ||
    /^\d{1,2}(st|nd|rd|th)?$/.test(next))) {
    add("a date", /^\d/.test(before) ? `${before} ${token}` : `${token} ${next}`);
    return;
  }
  // "Mrs. Khan" has a full stop between, and people who type on a phone write "mrs khan".
  const named = next === "." ? tokens[at + 2] ?? "" : next;
  if (isAddress.test(bare) && /^[\p{L}’'-]{2,}$/u.test(named) && !afterTitle.test(named)) { add("a name", `${token} ${named}`); return; }
  if (words.titles.has(bare) && isCapital && /^\p{Lu}[\p{L}’']/u.test(named)) { add("a name", `${token} ${named}`); return; }
  if (!isCapital) {
    if (/^(called|named)$/.test(bare) && /^\p{L}{3,}$/u.test(next) && (/^\p{Lu}/u.test(next) || words.names.has(next))) add("a name", next);
    else if (bare.length > 3 && words.names.has(bare) && !words.months.has(bare)) add("a name", token);
    return;
  }
  if (weekdays.test(bare)) return;
  const third = (tokens[at + 2] ?? "").toLowerCase();
  if (/^\p{Lu}\p{Ll}/u.test(next) && words.places.has(third) && !words.places.has(next.toLowerCase())) {
    add("a place", `${token} ${next} ${third}`); return; }
  if (/^\p{Lu}\p{Ll}/u.test(next) && words.streets.has(next.toLowerCase()) && !/[.!?\n]/.test(before)) {
    add("a street", `${token} ${next}`); return; }
  if (/^\p{Lu}/u.test(next) && words.places.has(next.toLowerCase()) && bare.length > 2 && !/[.!?\n]/.test(before)) {
    add("a place", `${token} ${next}`); return; }
  // A double name, of which the list knows one half.
  if (bare.includes("-") && bare.split("-").some((part) => part.length > 2 && words.names.has(part))) { add("a name", token); return; }
  if (!words.names.has(bare) || words.months.has(bare)) return;
  // At the start of a sentence a capital means nothing, but a name that is not also a word is still found.
  add("a name", /^\p{Lu}\p{Ll}+$/u.test(next) && !/[.!?\n]/.test(next) ? `${token} ${next}` : token.replace(/[’']s?$/, ""));
}

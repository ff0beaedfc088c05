// Gives words with two spellings one of them before they are stemmed. Works like SpellingVariants of the host.

// Parts of medical words: British spelling, other spelling.
const vowels = Object.entries({
  foet: "fet", paed: "ped", haem: "hem", naem: "nem", caem: "cem", kaem: "kem", naesth: "nesth", naec: "nec", oestr: "estr",
    oedem: "edem", oesoph: "esoph",
  rrhoe: "rrhe", caesar: "cesar", faec: "fec", aetiol: "etiol", amoeb: "ameb", coelia: "celia", homoeo: "homeo", manoeuv: "maneuv",
    archaeo: "archeo",
  chaem: "chem", uraem: "urem",
});

// Starts of words: other spelling, British spelling.
const beginnings = Object.entries({
  behavior: "behaviour", neighbor: "neighbour", counseling: "counselling", counselor: "counsellor", judgment: "judgement",
  acknowledgment: "acknowledgement", enrollment: "enrolment", fulfill: "fulfil", favor: "favour", honor: "honour",
  inquir: "enquir",
});

const wholeWords = new Map(Object.entries({ program: "programme", programs: "programmes", center: "centre", centers: "centres" }));
const endingWithZ = /^(.{3,}[iy])z(e|ed|es|er|ers|ing|ation|ations)$/su;

/** The one spelling of a word in lower case. */
export function unified(word) {
  word = word.replaceAll("\u00AD", "");
  if (wholeWords.has(word)) return wholeWords.get(word);
  for (const [other, british] of beginnings) {
    if (word.startsWith(other)) word = british + word.slice(other.length);
  }
  for (const [british, other] of vowels) word = word.replaceAll(british, other);
  return word.replace(endingWithZ, (all, start, rest) => (start.endsWith("y") && !/^(e|ed|es|ing)$/.test(rest) ? all : `${start}s${rest}`));
}

// The words of ordinary English as a Bloom filter. Works like OrdinaryWords of the host.
const headLength = 5;
const seeds = [0x811c9dc5, 0x01000193];

/** Reads the filter. It has all the words, and rarely matches another text. */
export function readWords(buffer) {
  const view = new DataView(buffer);
  const size = view.getUint32(0, true);
  const hashes = view.getUint8(4);
  return (word) => {
    const plain = word.replace(/['’]/g, "");
    const [first, second] = [hash(plain, seeds[0]), (hash(plain, seeds[1]) | 1) >>> 0];
    for (let i = 0; i < hashes; i++) {
      const bit = (first + i * second) % size;
      if (!(view.getUint8(headLength + Math.floor(bit / 8)) & (1 << (bit % 8)))) return false;
    }
    return true;
  };
}

// FNV-1a over the code units of a word.
function hash(word, seed) {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), seeds[1]);
  return value >>> 0;
}

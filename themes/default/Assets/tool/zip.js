// The part of the zip format that a Word file needs: one part is read and replaced, all others are copied unchanged.

const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function pipe(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function entriesOf(bytes) {
  const data = view(bytes);
  let end = bytes.length - 22;
  while (end >= 0 && data.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("This is not a zip file.");
  const entries = [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = data.getUint16(at + 28, true);
    const local = data.getUint32(at + 42, true);
    const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
    const size = data.getUint32(at + 20, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true), full: data.getUint32(at + 24, true), bytes: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

/** The same zip file with one part changed by a function from text to text. */
export async function changePart(bytes, name, change) {
  const entries = entriesOf(bytes);
  const part = entries.find((entry) => entry.name === name);
  const plain = part.method === 8 ? await pipe(part.bytes, new DecompressionStream("deflate-raw")) : part.bytes;
  const changed = new TextEncoder().encode(change(new TextDecoder().decode(plain)));
  Object.assign(part, { crc: crc(changed), full: changed.length, method: 8, bytes: await pipe(changed,
    new CompressionStream("deflate-raw")) });
  return write(entries);
}

function write(entries) {
  const chunks = [];
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const common = (head) => {
      head.setUint16(4, 20, true); head.setUint16(8, entry.method, true); head.setUint32(14, entry.crc, true);
      head.setUint32(18, entry.bytes.length, true); head.setUint32(22, entry.full, true); head.setUint16(26, name.length, true);
    };
    const local = new Uint8Array(30);
    view(local).setUint32(0, 0x04034b50, true);
    common(view(local));
    // The central record has the same fields, two bytes later.
    const central = new Uint8Array(46);
    const head = view(central);
    head.setUint32(0, 0x02014b50, true); head.setUint16(4, 20, true); head.setUint16(6, 20, true); head.setUint16(10, entry.method, true);
    head.setUint32(16, entry.crc, true); head.setUint32(20, entry.bytes.length, true); head.setUint32(24, entry.full, true);
    head.setUint16(28, name.length, true); head.setUint32(42, offset, true);
    chunks.push(local, name, entry.bytes);
    directory.push(central, name);
    offset += local.length + name.length + entry.bytes.length;
  }
  const end = new Uint8Array(22);
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const tail = view(end);
  tail.setUint32(0, 0x06054b50, true); tail.setUint16(8, entries.length, true); tail.setUint16(10, entries.length, true);
  tail.setUint32(12, size, true); tail.setUint32(16, offset, true);
  return new Blob([...chunks, ...directory, end]);
}

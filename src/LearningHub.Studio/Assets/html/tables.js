// Tables as Markdown. The first row is the head; a table of one cell is only a frame around its text.
const isNumber = text => /^[+-]?[£$€]?\d[\d,. ]*%?$/.test(text)

export function table (node, about, read) {
  const rows = [...node.querySelectorAll('tr')].filter(row => row.closest('table') === node)
    .map(row => [...row.children].filter(cell => cell.tagName === 'TD' || cell.tagName === 'TH'))
  const cells = rows.flat()
  if (cells.length <= 1) return cells.flatMap(cell => read(cell, about))
  about.dropped.count('merged', cells.filter(cell => cell.colSpan > 1 || cell.rowSpan > 1).length)
  const texts = rows.map(row => row.flatMap(cell => [textOf(cell, about, read), ...Array(cell.colSpan - 1).fill('')]))
    .filter(row => row.some(text => text !== ''))
  const width = Math.max(0, ...texts.map(row => row.length))
  if (width === 0) return []
  const even = texts.map(row => [...row, ...Array(width - row.length).fill('')])
  const [first, ...rest] = even
  // The head of a table is bold by itself.
  const head = first.map(text => /^\*\*[^*]+\*\*$/.test(text) ? text.slice(2, -2) : text)
  const lines = head.map((_, i) => rest.length > 0 && rest.every(row => row[i] === '' || isNumber(row[i])) ? '---:' : '---')
  return [{ text: [head, lines, ...rest].map(row => `| ${row.join(' | ')} |`).join('\n') }]
}

function textOf (cell, about, read) {
  return read(cell, about).map(part => part.text.replace(/^#+\s+/, '').replace(/\\?\n\s*(?:[-*]|\d+\.)?\s*/g, '; ').replace(/^[-*]\s+/, ''))
    .join(' ').trim().replace(/\|/g, '\\|')
}

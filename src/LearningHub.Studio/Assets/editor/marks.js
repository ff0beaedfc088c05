// What the buttons of the toolbar do to the text, and whether each is on where the cursor is.
import { syntaxTree } from '@codemirror/language'
import { EditorSelection } from '@codemirror/state'

const kinds = { bold: ['StrongEmphasis', '**'], italic: ['Emphasis', '*'] }
const prefixes = {
  list: { is: /^(\s*)[-*+]\s+/, make: () => '- ' },
  numbers: { is: /^(\s*)\d+[.)]\s+/, make: number => `${number}. ` },
  quotation: { is: /^()>\s?/, make: () => '> ' }
}
const anyList = /^(\s*)(?:[-*+]|\d+[.)])\s+/

// The nearest node of a name around a range.
export function around (state, name, { from, to } = state.selection.main) {
  for (let node = syntaxTree(state).resolveInner(from, from === to ? -1 : 1); node; node = node.parent) {
    if (node.name === name && node.from <= from && node.to >= to) return node
  }
  const after = syntaxTree(state).resolveInner(from, 1)
  for (let node = after; node; node = node.parent) if (node.name === name && node.from <= from && node.to >= to) return node
  return null
}

// The same, but not where the cursor stands right before or behind it.
function inside (state, name) {
  const node = around(state, name)
  const { from, empty } = state.selection.main
  return node && empty && (from === node.from || from === node.to) ? null : node
}

export function isOn (state, name) {
  if (kinds[name]) return inside(state, kinds[name][0]) !== null
  if (name === 'heading') return headingOf(state) > 0
  if (name === 'link') return linkAt(state) !== null
  if (name === 'table') return around(state, 'Table') !== null
  return prefixes[name] ? linesOf(state).every(line => prefixes[name].is.test(line.text)) : false
}

export function toggleInline (view, name) {
  const [node, mark] = kinds[name]
  const { state } = view
  const size = mark.length
  let { from, to } = state.selection.main
  const found = inside(state, node)
  // At the end of the words the next words are no longer bold; anywhere else the marks go.
  if (found && from === to && from === found.to - size) {
    view.dispatch({ selection: { anchor: found.to } })
    return true
  }
  if (found) {
    view.dispatch({
      changes: [{ from: found.from, to: found.from + size }, { from: found.to - size, to: found.to }], userEvent: 'input'
    })
    return true
  }
  if (state.doc.lineAt(from).to < to) return wrapLines(view, mark)
  if (from === to) ({ from, to } = state.wordAt(from) ?? { from, to })
  const text = state.sliceDoc(from, to)
  from += text.length - text.trimStart().length
  to = Math.max(from, to - (text.length - text.trimEnd().length))
  view.dispatch({
    changes: [{ from, insert: mark }, { from: to, insert: mark }],
    selection: from === to ? { anchor: from + size } : { anchor: from + size, head: to + size },
    userEvent: 'input'
  })
  return true
}

// Marks do not reach over lines, so the words of each line get their own, behind the mark of a list, quotation or heading.
function wrapLines (view, mark) {
  const { from, to } = view.state.selection.main
  const changes = linesOf(view.state).filter(({ text }) => text.trim() !== '' && !text.startsWith(':::')).flatMap(line => {
    const start = Math.max(from, line.from + /^\s*(?:(?:[-*+]|\d+[.)]|>|#{1,6})\s+)?/.exec(line.text)[0].length)
    const end = Math.min(to, line.from + line.text.trimEnd().length)
    return start < end ? [{ from: start, insert: mark }, { from: end, insert: mark }] : []
  })
  view.dispatch({ changes, userEvent: 'input' })
  return true
}

export function toggleLines (view, name) {
  const { is, make } = prefixes[name]
  // The lines that begin and end a box, and lines of braces, are no text.
  const lines = linesOf(view.state).filter(({ text }, i, all) => !/^(?::::|\{)/.test(text) && (text.trim() !== '' || all.length === 1))
  if (lines.length === 0) return false
  const isAll = lines.every(line => is.test(line.text))
  const changes = lines.map((line, i) => {
    const now = (isAll ? is : name === 'quotation' ? /^()/ : anyList).exec(line.text)
    const indent = now?.[1].length ?? 0
    return { from: line.from + indent, to: line.from + (now?.[0].length ?? 0), insert: isAll ? '' : make(i + 1) }
  })
  view.dispatch(view.state.update({ changes: [...changes, ...spaceAround(view.state, lines, isAll)], userEvent: 'input' }))
  return true
}

// A list or quotation begins behind a blank line, or it would be read as part of the paragraph.
function spaceAround (state, lines, isAll) {
  const { from, number } = lines[0]
  if (isAll || number === 1) return []
  const before = state.doc.line(number - 1).text
  return before.trim() === '' || anyList.test(before) || before.startsWith('>') ? [] : [{ from, insert: '\n' }]
}

function linesOf (state) {
  const { from, to } = state.selection.main
  const lines = []
  for (let at = from; ;) {
    const line = state.doc.lineAt(at)
    lines.push(line)
    if (line.to >= to) return lines
    at = line.to + 1
  }
}

function headingOf (state) {
  return /^(#{1,6})\s/.exec(state.doc.lineAt(state.selection.main.head).text)?.[1].length ?? 0
}

// The level of a new heading in a card, or why there can be none. Findings and recommendations are headings themselves.
export function headingFor (state, kind) {
  const line = state.doc.lineAt(state.selection.main.head)
  if (kind === 'Box') return { why: 'A box has no headings. Its title stands behind the word that begins it.' }
  if (line.number === 1 && kind !== 'Text') return { why: 'This line is the heading of its card already.' }
  if (around(state, 'Table')) return { why: 'A table has no headings inside.' }
  return { level: kind === 'Finding' || kind === 'Recommendation' ? 4 : kind === 'Text' ? 2 : 3 }
}

export function toggleHeading (view, kind) {
  const { state } = view
  const { level, why } = headingFor(state, kind)
  if (why) return why
  const line = state.doc.lineAt(state.selection.main.head)
  const now = headingOf(state)
  const old = now > 0 ? /^#+\s+/.exec(line.text)[0].length : 0
  view.dispatch({
    changes: { from: line.from, to: line.from + old, insert: now > 0 ? '' : '#'.repeat(level) + ' ' }, userEvent: 'input'
  })
  return null
}

export function insertTable (view) {
  insertBlock(view, '| What | How many |\n|---|---:|\n| First | 0 |', 2, 4)
}

// Puts a block on lines of its own and selects a part of it.
export function insertBlock (view, text, start = text.length, length = 0) {
  const { state } = view
  const line = state.doc.lineAt(state.selection.main.to)
  const before = line.text.trim() === '' ? (line.number > 1 && state.doc.line(line.number - 1).text.trim() !== '' ? '\n' : '') : '\n\n'
  const after = line.number < state.doc.lines && state.doc.line(line.number + 1).text.trim() !== '' ? '\n' : ''
  const from = line.text.trim() === '' ? line.from : line.to
  const anchor = from + before.length + start
  view.dispatch({
    changes: { from, to: line.to, insert: before + text + after }, selection: EditorSelection.range(anchor, anchor + length),
    userEvent: 'input', scrollIntoView: true
  })
}

// The link around the cursor: its words and address.
export function linkAt (state) {
  const node = around(state, 'Link')
  const url = node?.getChild('URL')
  if (!url) return null
  const [open, close] = node.getChildren('LinkMark')
  return { from: node.from, to: node.to, words: state.sliceDoc(open.to, close.from), address: state.sliceDoc(url.from, url.to) }
}

// Puts words in the place of the selection, with a space before if they would touch a word.
export function insertWords (view, text, { from, to } = view.state.selection.main, isApart = false) {
  const before = view.state.sliceDoc(Math.max(0, from - 1), from)
  const space = isApart && /[^\s([]/.test(before) ? ' ' : ''
  view.dispatch({
    changes: { from, to, insert: space + text }, selection: { anchor: from + space.length + text.length },
    userEvent: 'input', scrollIntoView: true
  })
}

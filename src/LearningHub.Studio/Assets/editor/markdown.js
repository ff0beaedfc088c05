// Markdown as CodeMirror reads it, and what Enter and Backspace do in lists and quotations.
import { Language, defineLanguageFacet, languageDataProp, syntaxTree } from '@codemirror/language'
import { EditorSelection } from '@codemirror/state'
import { GFM, parser } from '@lezer/markdown'

const data = defineLanguageFacet()

export const markdown = new Language(
  data, parser.configure([GFM, { props: [languageDataProp.add({ Document: data })] }]), [], 'markdown').extension

const item = /^(\s*)(?:([-*+])|(\d+)([.)]))(\s+)(\[[ xX]\]\s+)?/
const quote = /^\s*>\s?/

const isText = (state, at) => {
  for (let node = syntaxTree(state).resolveInner(at, -1); node; node = node.parent) if (node.name === 'FencedCode') return false
  return true
}

const next = ([, indent, bullet, number, dot, space, box]) =>
  indent + (bullet ?? `${Number(number) + 1}${dot}`) + space + (box ? '[ ] ' : '')

// Enter begins the next item of a list or the next line of a quotation. In an empty item it ends the list.
export function continueMarks (view) {
  const { state } = view
  const { from, empty } = state.selection.main
  const line = state.doc.lineAt(from)
  const before = line.text.slice(0, from - line.from)
  const found = item.exec(before) ?? quote.exec(before)
  if (!empty || state.selection.ranges.length > 1 || !found || !isText(state, from)) return false
  const isEmpty = line.text.slice(found[0].length).trim() === ''
  const insert = found.length > 1 ? next(found) : found[0]
  view.dispatch(isEmpty
    ? { changes: { from: line.from, to: line.to }, selection: { anchor: line.from }, userEvent: 'delete' }
    : {
        changes: { from, insert: `\n${insert}` }, selection: { anchor: from + 1 + insert.length }, userEvent: 'input', scrollIntoView: true
      })
  return true
}

// Backspace right behind the mark of an item takes the mark away.
export function removeMark (view) {
  const { state } = view
  const { from, empty } = state.selection.main
  const line = state.doc.lineAt(from)
  const found = item.exec(line.text) ?? quote.exec(line.text)
  if (!empty || !found || from !== line.from + found[0].length || !isText(state, from)) return false
  view.dispatch({
    changes: { from: line.from, to: from }, selection: EditorSelection.cursor(line.from), userEvent: 'delete'
  })
  return true
}

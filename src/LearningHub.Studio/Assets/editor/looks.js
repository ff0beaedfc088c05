// Shows Markdown as what it means: bold is bold, a link shows its words. The marks are hidden until the cursor is at them.
import { syntaxTree } from '@codemirror/language'
import { Decoration, ViewPlugin, WidgetType } from '@codemirror/view'

class Bullet extends WidgetType {
  toDOM () {
    const dot = document.createElement('span')
    dot.textContent = '•'
    return dot
  }

  eq () { return true }

  ignoreEvent () { return false }
}

const hidden = Decoration.replace({})
const bullet = Decoration.replace({ widget: new Bullet() })
const mark = name => Decoration.mark({ class: `md-${name}` })
const line = name => Decoration.line({ class: `md-${name}` })

const inline = {
  StrongEmphasis: mark('bold'), Emphasis: mark('italic'), Strikethrough: mark('struck'), InlineCode: mark('code'), URL: mark('quiet')
}
const lines = {
  ATXHeading1: line('h1'), ATXHeading2: line('h2'), ATXHeading3: line('h3'), ATXHeading4: line('h4'), ATXHeading5: line('h4'),
  ATXHeading6: line('h4'), Blockquote: line('quote'), Table: line('table'), FencedCode: line('table')
}
const marks = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark'])
const looks = { link: mark('link'), cite: mark('cite'), quiet: mark('quiet'), fence: line('fence') }
const braces = /\{[^{}\n]*\}\s*$/

function build (view) {
  const found = []
  const { state } = view
  const ranges = view.hasFocus ? state.selection.ranges : []
  const isAt = (from, to) => ranges.some(range => range.from <= to && range.to >= from)
  const add = (decoration, from, to) => { if (from < to) found.push(decoration.range(from, to)) }
  const isOneLine = (from, to) => state.doc.lineAt(from).to >= to
  const hide = (from, to, decoration = hidden) => { if (isOneLine(from, to)) add(decoration, from, to) }

  const eachLine = (node, decoration) => {
    for (let at = node.from; at <= node.to;) {
      const { from, to } = state.doc.lineAt(at)
      found.push(decoration.range(from))
      at = to + 1
    }
  }

  const read = node => {
    const parent = node.node.parent
    if (inline[node.name]) add(inline[node.name], node.from, node.to)
    if (lines[node.name]) eachLine(node, lines[node.name])
    if (marks.has(node.name) && !isAt(parent.from, parent.to)) hide(node.from, node.to)
    else if (node.name === 'HeaderMark' && parent.name.startsWith('ATX')) heading(node, parent)
    else if (node.name === 'QuoteMark') atLine(node, hidden)
    else if (node.name === 'ListMark' && parent.parent?.name === 'BulletList') atLine(node, bullet)
    else if (node.name === 'Link') link(node)
  }

  const atLine = (node, decoration) => {
    const { from, to } = state.doc.lineAt(node.from)
    if (!isAt(from, to)) hide(node.from, node.to, decoration)
  }

  const heading = (node, parent) => {
    if (isAt(parent.from, parent.to)) return
    const isFirst = node.from === parent.from
    const space = isFirst && state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0
    hide(node.from, node.to + space)
  }

  const link = node => {
    if (state.sliceDoc(node.from, node.from + 2) === '[@') return add(looks.cite, node.from, node.to)
    const [open, close] = node.node.getChildren('LinkMark')
    if (!close || !node.node.getChild('URL')) return
    add(looks.link, open.to, close.from)
    if (isAt(node.from, node.to)) return
    hide(open.from, open.to)
    hide(close.from, node.to)
  }

  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({ from, to, enter: read })
    for (let at = from; at <= to;) {
      const { from: start, to: end, text } = state.doc.lineAt(at)
      if (text.startsWith(':::')) found.push(looks.fence.range(start))
      else if (text.includes('}') && braces.test(text) && /^[#{]/.test(text)) add(looks.quiet, start + text.search(braces), end)
      at = end + 1
    }
  }
  return Decoration.set(found, true)
}

export const looksLikeText = ViewPlugin.fromClass(class {
  constructor (view) {
    this.decorations = build(view)
  }

  update (update) {
    const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state)
    if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || isParsed) {
      this.decorations = build(update.view)
    }
  }
}, { decorations: plugin => plugin.decorations })

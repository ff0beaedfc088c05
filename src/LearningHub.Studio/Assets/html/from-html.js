// HTML of the clipboard as Markdown: headings, lists, tables, links, bold and italic. Everything else is left out and counted.
import { clean } from './cleaning.js'
import { Dropped } from './dropped.js'
import { inline } from './runs.js'
import { table } from './tables.js'

const blocks = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'UL', 'OL', 'LI', 'TABLE', 'BLOCKQUOTE', 'PRE', 'HR', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'CENTER', 'ADDRESS', 'DETAILS',
  'SUMMARY', 'FORM', 'FIELDSET'])

// Returns the Markdown, whether it has to stand on lines of its own, and in words what was left out.
export function fromHtml (html) {
  const dropped = new Dropped()
  const body = clean(html, dropped)
  const shift = body.querySelector('h1') ? 1 : 0
  const parts = read(body, { dropped, shift })
  const isBlock = parts.length > 1 || parts.some(part => !part.isText)
  return { text: parts.map(part => part.text).join('\n\n'), isBlock, dropped: dropped.inWords() }
}

const isBlock = node => node.nodeType === Node.ELEMENT_NODE && (blocks.has(node.tagName) || hasBlock(node))
const hasBlock = node => [...node.children].some(child => isBlock(child))

// The blocks in a node. Text between blocks makes paragraphs.
function read (node, about) {
  const parts = []
  let run = []
  const end = () => {
    for (const text of inline(run, about.dropped)) parts.push({ text, isText: true })
    run = []
  }
  for (const child of node.childNodes) {
    if (isBlock(child)) {
      end()
      parts.push(...block(child, about))
    } else run.push(child)
  }
  end()
  return parts
}

function block (node, about) {
  const level = /^H([1-6])$/.exec(node.tagName)?.[1]
  if (level) return heading(node, Math.min(6, Math.max(2, Number(level) + about.shift)), about)
  if (node.tagName === 'UL' || node.tagName === 'OL') return [{ text: list(node, about).join('\n') }].filter(part => part.text)
  if (node.tagName === 'TABLE') return table(node, about, read)
  if (node.tagName === 'BLOCKQUOTE') return quotation(node, about)
  if (node.tagName === 'HR') return [{ text: '---' }]
  if (node.tagName === 'LI') return [{ text: items([node], about, () => '- ').join('\n') }]
  return read(node, about)
}

function heading (node, level, { dropped }) {
  const text = inline([node], dropped, { isHeading: true }).join(' ').replace(/\\\n/g, ' ')
  return text ? [{ text: `${'#'.repeat(level)} ${text}` }] : []
}

function quotation (node, about) {
  const text = read(node, about).map(part => part.text).join('\n\n')
  return text ? [{ text: text.split('\n').map(line => `> ${line}`.trimEnd()).join('\n') }] : []
}

function list (node, about) {
  let number = Number(node.getAttribute('start') ?? 1) || 1
  return items([...node.children], about, () => node.tagName === 'OL' ? `${number++}. ` : '- ')
}

// A list that stands beside items, as Google Docs writes it, belongs to the item before it.
function items (children, about, next) {
  const lines = []
  let indent = '  '
  for (const child of children) {
    if (child.tagName === 'UL' || child.tagName === 'OL') {
      lines.push(...list(child, about).map(line => indent + line))
      continue
    }
    const parts = read(child, about)
    if (parts.length === 0) continue
    const mark = next()
    indent = ' '.repeat(mark.length)
    const text = parts.map((part, i) => i === 0 ? part.text : (part.isText ? '\n' : '') + part.text).join('\n')
    lines.push(...text.split('\n').map((line, i) => i === 0 ? mark + line : line && indent + line))
  }
  return lines
}

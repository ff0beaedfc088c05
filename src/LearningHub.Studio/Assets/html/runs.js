// Words with their looks, as Markdown. Neighbours that look the same are joined, and blank space stands outside the marks.
import { styleOf } from './cleaning.js'

const black = /^(?:black|windowtext|inherit|initial|auto|currentcolor|#0{3,8}|#1f1f1f|#222|#222222|#202124|#333|#333333|rgb\(0, ?0, ?0\))$/i
const clear = /^(?:transparent|none|white|inherit|initial|#f{3,6}|rgb\(255, ?255, ?255\))$/i

// The paragraphs that some neighbouring nodes make. Two line breaks in a row end a paragraph.
export function inline (nodes, dropped, { isHeading = false } = {}) {
  const runs = []
  for (const node of nodes) collect(node, { bold: false, italic: false, struck: false, code: false, href: null }, runs, dropped)
  const paragraphs = [[]]
  for (const [i, run] of runs.entries()) {
    if (run.isBreak && runs[i + 1]?.isBreak) paragraphs.push([])
    else if (!(run.isBreak && (runs[i - 1]?.isBreak || i === runs.length - 1))) paragraphs.at(-1).push(run)
  }
  return paragraphs.map(each => write(joined(each, isHeading))).filter(text => text !== '')
}

function collect (node, look, runs, dropped) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.data.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ')
    if (text) runs.push({ ...look, text })
    return
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return
  if (node.tagName === 'BR') {
    if (!node.className.includes('interchange')) runs.push({ isBreak: true })
    return
  }
  const next = lookOf(node, look, dropped)
  for (const child of node.childNodes) collect(child, next, runs, dropped)
}

function lookOf (node, look, dropped) {
  const next = { ...look }
  const tag = node.tagName
  if (tag === 'B' || tag === 'STRONG') next.bold = true
  if (tag === 'I' || tag === 'EM' || tag === 'CITE') next.italic = true
  if (tag === 'STRIKE' || tag === 'S') next.struck = true
  if (tag === 'CODE' || tag === 'TT') next.code = true
  if (tag === 'SUP' || tag === 'SUB') dropped.look('script')
  if (tag === 'A') next.href = addressOf(node, dropped)
  if (tag === 'U' && !next.href) dropped.look('underline')
  if (tag === 'FONT' && node.hasAttribute('color') && !black.test(node.getAttribute('color'))) dropped.look('colour')
  if (tag === 'FONT' && (node.hasAttribute('face') || node.hasAttribute('size'))) dropped.look('font')
  for (const [, name, value] of styleOf(node).matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) style(name.toLowerCase(), value.trim(), next, dropped)
  return next
}

function style (name, value, next, dropped) {
  if (name === 'font-weight') next.bold = value === 'bold' || value === 'bolder' || Number(value) >= 600
  else if (name === 'font-style') next.italic = value === 'italic' || value === 'oblique'
  else if (name.startsWith('text-decoration')) {
    if (value.includes('line-through')) next.struck = true
    if (value.includes('underline') && !next.href) dropped.look('underline')
  } else if (name === 'color' && !black.test(value) && !next.href) dropped.look('colour')
  else if ((name === 'background' || name === 'background-color' || name === 'mso-highlight') && !clear.test(value)) dropped.look('colour')
  else if (name === 'font-family' || name === 'font-size') dropped.look('font')
  else if (name === 'vertical-align' && /super|sub$/.test(value)) dropped.look('script')
}

function addressOf (node, dropped) {
  const written = node.getAttribute('href')?.trim()
  if (!written) return null
  const found = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(written)
  const address = found ? decodeURIComponent(found[1]) : written
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(address)) return address.replace(/[\s()<>]/g, encodeURIComponent)
  dropped.count('links')
  return null
}

const isSame = (one, other) => ['bold', 'italic', 'struck', 'code', 'href'].every(name => one[name] === other[name])

function joined (runs, isHeading) {
  const found = []
  for (const run of runs) {
    // A heading is bold by itself.
    const next = isHeading && !run.isBreak ? { ...run, bold: false } : run
    const last = found.at(-1)
    if (last && !last.isBreak && !next.isBreak && (isSame(last, next) || next.text === ' ')) last.text += next.text
    else found.push({ ...next })
  }
  return found
}

function write (runs) {
  let text = ''
  for (const run of runs) {
    if (run.isBreak) text = text.trimEnd() + '\\\n'
    else text += marked(run)
  }
  return text.replace(/ {2,}/g, ' ').replace(/\n /g, '\n').replace(/(?:\\\n)+$/, '').trim()
    .replace(/^((?:#{1,6}|[-+])(?= )|:::|>|\{)/gm, '\\$1').replace(/^(\d+)([.)])(?= )/gm, '$1\\$2')
}

function marked (run) {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text)
  if (!words) return run.text
  if (run.code) return `${before}\`${words.replaceAll('`', '')}\`${after}`
  let text = escaped(words)
  if (run.struck) text = `~~${text}~~`
  if (run.italic) text = `*${text}*`
  if (run.bold) text = `**${text}**`
  if (run.href) text = `[${text}](${run.href})`
  return before + text + after
}

// Signs that Markdown would read as marks. An underscore inside a word is none.
function escaped (text) {
  return text.replace(/[\\`*[\]<~]/g, '\\$&').replace(/(^|\W)_|_(\W|$)/g, sign => sign.replace('_', '\\_'))
}

// Takes out of pasted HTML what is no text, and turns what Word writes for lists into lists.
const gone = 'script, style, link, meta, title, template, noscript, xml, colgroup'
const objects = 'iframe, object, embed, video, audio, canvas, svg, math'
const fields = 'input, select, textarea, button'
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i

export const styleOf = node => node.getAttribute?.('data-style') ?? ''

// A style attribute would be held against the content policy, so it is read under another name. Nothing of the text is shown or run.
export function clean (html, dropped) {
  const fragment = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html
  const source = fragment.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '').replace(/(<[a-z][^<>]*?)\sstyle\s*=/gi, '$1 data-style=')
  const { body } = new DOMParser().parseFromString(source, 'text/html')
  for (const node of body.querySelectorAll(gone)) node.remove()
  dropped.count('pictures', take(body, 'img, picture, v\\:shape, v\\:imagedata'))
  dropped.count('objects', take(body, objects))
  dropped.count('fields', take(body, fields))
  dropped.count('deleted', take(body, 'del, s[class*=Del], .msoDel'))
  takeComments(body, dropped)
  takeFootnotes(body, dropped)
  for (const node of [...body.querySelectorAll('[data-style]')]) if (hidden.test(styleOf(node))) node.remove()
  wordLists(body)
  for (const title of body.querySelectorAll('p[class*=MsoTitle]')) rename(title, 'h1')
  return body
}

function take (body, selector) {
  const found = [...body.querySelectorAll(selector)].filter(node => !node.parentElement?.closest(selector))
  for (const node of found) node.remove()
  return found.length
}

function takeComments (body, dropped) {
  const found = body.querySelectorAll('[class*=msocomanchor i], [href^="#_msocom"], [href^="#cmnt"]')
  dropped.count('comments', new Set([...found].map(node => node.getAttribute('href') ?? node.textContent)).size)
  for (const node of found) (node.closest('sup, .MsoCommentReference') ?? node).remove()
  for (const node of body.querySelectorAll('*')) if (/mso-element\s*:\s*comment(?:-list)?\s*(?:;|$)/i.test(styleOf(node))) node.remove()
}

// The mark goes, the text of the note stays where it stands: at the end.
function takeFootnotes (body, dropped) {
  const marks = body.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"], a[href^="#sdfootnote"], a[href^="#ftnt"]')
  // The mark beside the note itself leads back to the text.
  dropped.count('footnotes', [...marks].filter(mark => !/ref|anc$/.test(mark.getAttribute('href'))).length)
  for (const mark of marks) (mark.closest('sup') ?? mark).remove()
  for (const line of body.querySelectorAll('[data-style*="footnote-list"] hr, [data-style*="endnote-list"] hr')) line.remove()
}

const listStyle = /mso-list\s*:\s*l(\d+)\s+level(\d+)/i

// Word writes each item as a paragraph with its mark as text, and says the level in its style.
function wordLists (body) {
  for (const first of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    if (!first.isConnected || !itemOf(first)) continue
    const items = []
    for (let node = first; node && itemOf(node); node = node.nextElementSibling) items.push(node)
    const list = build(items)
    first.before(list)
    for (const item of items) item.remove()
  }
}

function itemOf (node) {
  const found = listStyle.exec(styleOf(node))
  if (!found || /^h[1-6]$/i.test(node.tagName)) return null
  const mark = [...node.querySelectorAll('*')].find(each => /mso-list\s*:\s*ignore/i.test(styleOf(each)))
  return mark ? { level: Number(found[2]), mark } : null
}

function build (items) {
  const root = document.implementation.createHTMLDocument('').createElement('div')
  const open = []
  for (const node of items) {
    const { level, mark } = itemOf(node)
    const kind = /^\s*\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(mark.textContent) ? 'ol' : 'ul'
    mark.remove()
    while (open.length > level || (open.length === level && open.at(-1).localName !== kind)) open.pop()
    while (open.length < level) {
      const list = root.ownerDocument.createElement(kind)
      const parent = open.at(-1)
      if (parent) (parent.lastElementChild ?? parent.appendChild(root.ownerDocument.createElement('li'))).append(list)
      else root.append(list)
      open.push(list)
    }
    const item = root.ownerDocument.createElement('li')
    item.append(...root.ownerDocument.adoptNode(node.cloneNode(true)).childNodes)
    open.at(-1).append(item)
  }
  return root
}

function rename (node, name) {
  const made = node.ownerDocument.createElement(name)
  made.append(...node.childNodes)
  node.replaceWith(made)
}

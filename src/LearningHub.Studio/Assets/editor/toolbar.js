// The toolbar of a card. One stop of the Tab key; the arrow keys go from button to button.
import { headingFor, insertTable, isOn, toggleHeading, toggleInline, toggleLines } from './marks.js'
import { make, say } from './saying.js'

const toggles = new Set(['bold', 'italic', 'heading', 'list', 'numbers', 'quotation'])

const buttons = [
  ['bold', 'B', 'Bold', 'Control+B'], ['italic', 'I', 'Italic', 'Control+I'], ['heading', 'H', 'Heading'], ['list', 'List', 'List'],
  ['numbers', 'Numbered', 'Numbered list'], ['quotation', '“ ”', 'Quotation'], ['table', 'Table', 'Table'],
  ['link', 'Link', 'Link', 'Control+K'], ['citation', 'Cite', 'Cite a work'], ['finding', 'Finding', 'Link to a finding'],
  ['term', 'Term', 'Term of the glossary'], ['next', 'Next mark', 'Next mark: the next underlined place', 'F8']
]

export function makeToolbar (view, { kind, name, pick, goToNext }) {
  const bar = make('div', 'st-toolbar')
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', `Write with: ${name}`)
  const act = key => {
    if (key === 'bold' || key === 'italic') toggleInline(view, key)
    else if (key === 'heading') refuse(toggleHeading(view, kind))
    else if (key === 'table') insertTable(view)
    else if (key === 'next') return goToNext(view)
    else if (toggles.has(key)) toggleLines(view, key)
    else return pick(key, view)
    const is = toggles.has(key) && isOn(view.state, key)
    if (toggles.has(key)) say(`${buttons.find(each => each[0] === key)[2]} ${is ? 'on' : 'off'}`)
    view.focus()
  }
  bar.append(...buttons.map(([key, text, label, keys], i) => makeTool(key, text, label, keys, i, act)))
  bar.addEventListener('keydown', event => move(bar, event, view))
  bar.addEventListener('focusin', event => stop(bar, event.target))
  bar.addEventListener('scroll', () => showEnds(bar), { passive: true })
  new ResizeObserver(() => showEnds(bar)).observe(bar)
  return bar
}

// On a narrow screen the row scrolls: says at which ends there are more buttons.
function showEnds (bar) {
  bar.toggleAttribute('data-before', bar.scrollLeft > 1)
  bar.toggleAttribute('data-after', bar.scrollLeft + bar.clientWidth < bar.scrollWidth - 1)
}

function refuse (why) {
  if (why) say(why)
}

function makeTool (key, text, label, keys, i, act) {
  const tool = make('button', `st-tool st-tool--${key}`, text)
  tool.type = 'button'
  tool.dataset.tool = key
  tool.tabIndex = i === 0 ? 0 : -1
  tool.title = keys ? `${label} (${keys.replace('Control', 'Ctrl')})` : label
  if (text !== label) tool.setAttribute('aria-label', label)
  if (keys) tool.setAttribute('aria-keyshortcuts', keys)
  if (toggles.has(key)) tool.setAttribute('aria-pressed', 'false')
  // The text keeps its selection while a button is pressed with the mouse.
  tool.addEventListener('mousedown', event => event.preventDefault())
  tool.addEventListener('click', () => act(key))
  return tool
}

export function showState (bar, state, kind) {
  for (const tool of bar.children) {
    const key = tool.dataset.tool
    if (toggles.has(key)) tool.setAttribute('aria-pressed', String(isOn(state, key)))
    if (key === 'heading') {
      const { why } = headingFor(state, kind)
      tool.toggleAttribute('aria-disabled', Boolean(why))
      if (why) tool.setAttribute('aria-disabled', 'true')
      tool.title = why ?? 'Heading'
    }
  }
}

function stop (bar, tool) {
  for (const each of bar.children) each.tabIndex = each === tool ? 0 : -1
}

function move (bar, event, view) {
  const tools = [...bar.children]
  const at = tools.indexOf(document.activeElement)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key]
  if (event.key === 'Escape') view.focus()
  else if (to === undefined || at < 0) return
  else tools[(to + tools.length) % tools.length].focus()
  event.preventDefault()
}

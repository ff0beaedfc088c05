// Dialogs with a search: a work to cite, a finding or page to link to, a term of the glossary. The lists come from the studio.
import { insertWords, linkAt } from './marks.js'
import { make, makeButton, say } from './saying.js'

const sorts = {
  citation: { title: 'Cite a work', search: 'Author, title or year', extra: 'Paragraph, page or section (optional), for example 3.1.2' },
  finding: { title: 'Link to a finding', search: 'Words of the finding or of its resource', extra: 'Words of the link' },
  term: { title: 'Term of the glossary', search: 'Term or its meaning' },
  link: { title: 'Link', search: 'Title of a page here, or an address that begins with https://', extra: 'Words of the link' }
}

const isAddress = text => /^(https?:\/\/|mailto:|tel:)\S+$/.test(text)
const escaped = text => text.replace(/([[\]])/g, '\\$1')
let last = 0

// What stands in the text for a choice.
function wordsOf (sort, choice, extra) {
  if (sort === 'citation') return `[@${choice.value}${extra ? `, ${extra}` : ''}]`
  if (sort === 'term') return choice.value
  return `[${escaped(extra || choice.label)}](${choice.value})`
}

export function openPicker (sort, view, path) {
  const about = sorts[sort]
  const link = sort === 'link' ? linkAt(view.state) : null
  const range = link ?? view.state.selection.main
  const selected = link ? link.words : view.state.sliceDoc(range.from, range.to)
  const parts = build(about, `pick-${++last}`)
  const { dialog, search, list, extra } = parts
  const pick = { choices: [], active: -1 }
  if (extra && sort !== 'citation') extra.value = selected
  search.value = link?.address ?? (sort === 'citation' || sort === 'link' ? '' : selected)
  const ask = asking(sort, path, parts, pick)
  search.addEventListener('input', ask)
  search.addEventListener('keydown', event => steer(event, parts, pick, finish))
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]')
    if (!option) return
    choose(parts, pick, [...list.children].indexOf(option))
    if (extra) extra.focus()
    else finish()
  })
  extra?.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    finish()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    view.focus()
  })
  parts.buttons.append(makeButton('Insert', finish, 'govuk-button'), makeButton('Cancel', () => dialog.close()))

  function finish () {
    const typed = search.value.trim()
    const choice = pick.choices[pick.active] ?? (sort === 'link' && isAddress(typed) ? { value: typed, label: typed } : null)
    if (!choice) {
      parts.state.textContent = 'Choose one from the list first: type to search, then press the arrow keys.'
      return search.focus()
    }
    const text = wordsOf(sort, choice, extra?.value.trim() ?? '')
    insertWords(view, text, range, sort === 'citation')
    dialog.close()
    say(`Inserted: ${text}`)
  }

  document.body.append(dialog)
  dialog.showModal()
  ask()
}

function build (about, id) {
  const dialog = make('dialog', 'st-picker')
  dialog.setAttribute('aria-labelledby', `${id}-title`)
  const title = make('h2', 'govuk-heading-m', about.title)
  title.id = `${id}-title`
  const search = field(`${id}-search`, about.search)
  const list = make('ul', 'govuk-list st-options')
  list.id = `${id}-list`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', about.title)
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-expanded': 'true', 'aria-controls': list.id, 'aria-autocomplete': 'list', autocomplete: 'off'
  })) search.input.setAttribute(name, value)
  const state = make('p', 'govuk-body-s')
  state.setAttribute('role', 'status')
  const extra = about.extra ? field(`${id}-extra`, about.extra) : null
  const buttons = make('div', 'st-moves')
  dialog.append(title, search.label, search.input, state, list, ...(extra ? [extra.label, extra.input] : []), buttons)
  return { dialog, search: search.input, list, extra: extra?.input, state, buttons, id }
}

function field (id, text) {
  const label = make('label', 'govuk-label', text)
  label.htmlFor = id
  const input = make('input', 'govuk-input')
  input.id = id
  return { label, input }
}

function asking (sort, path, parts, pick) {
  let running
  let timer
  const ask = async () => {
    running?.abort()
    running = new AbortController()
    const query = new URLSearchParams({ q: isAddress(parts.search.value.trim()) ? '' : parts.search.value, from: path })
    try {
      const answer = await fetch(`/pick/${sort}?${query}`, { signal: running.signal })
      if (!answer.ok) throw new Error(answer.statusText)
      const { total, choices } = await answer.json()
      show(parts, pick, choices, total)
    } catch (problem) {
      if (problem.name !== 'AbortError') parts.state.textContent = 'The studio does not answer. Try again.'
    }
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 120)
  }
}

function show (parts, pick, choices, total) {
  pick.choices = choices
  pick.active = -1
  parts.search.removeAttribute('aria-activedescendant')
  parts.list.replaceChildren(...choices.map((choice, i) => {
    const option = make('li', 'st-option')
    option.id = `${parts.id}-option-${i}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.append(make('strong', '', choice.label), ' ', make('span', '', choice.detail))
    return option
  }))
  parts.state.textContent = total === 0 ? 'Nothing found.'
    : total > choices.length ? `${total} found. The first ${choices.length} are listed; type more to find others.` : `${total} found.`
}

function choose (parts, pick, index) {
  const options = [...parts.list.children]
  if (options.length === 0) return
  pick.active = (index + options.length) % options.length
  options.forEach((option, i) => option.setAttribute('aria-selected', String(i === pick.active)))
  parts.search.setAttribute('aria-activedescendant', options[pick.active].id)
  options[pick.active].scrollIntoView({ block: 'nearest' })
}

function steer (event, parts, pick, finish) {
  if (event.key === 'ArrowDown') choose(parts, pick, pick.active + 1)
  else if (event.key === 'ArrowUp') choose(parts, pick, pick.active < 0 ? -1 : pick.active - 1)
  else if (event.key === 'Enter') {
    const isTyped = isAddress(parts.search.value.trim())
    if (pick.active < 0 && !isTyped) choose(parts, pick, 0)
    if (parts.extra) parts.extra.focus()
    else finish()
  } else return
  event.preventDefault()
}

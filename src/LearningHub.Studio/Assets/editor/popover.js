// A small panel at an underlined place: why it is underlined, and what to write instead.
import { notes } from './notes.js'
import { make, makeButton, say } from './saying.js'

const titles = { error: 'Must be corrected', warning: 'Look at this', advice: 'Advice', spelling: 'Spelling' }
let open

// All underlined places of an editor, in the order of the text.
export function marksOf (view, spellingPlugin) {
  const found = []
  const take = (set, key) => set?.between(0, view.state.doc.length, (from, to, { spec }) => { found.push({ from, to, [key]: spec[key] }) })
  take(view.state.field(notes), 'note')
  if (spellingPlugin) take(view.plugin(spellingPlugin)?.decorations, 'misspelt')
  return found.sort((one, other) => one.from - other.from || one.to - other.to)
}

export async function openAt (view, mark, speller, box, goOn) {
  close()
  const panel = make('div', 'st-pop')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', titles[mark.note?.weight ?? 'spelling'])
  open = { panel, view }
  if (mark.note) fill(panel, view, mark)
  else await fillSpelling(panel, view, mark, speller)
  if (open?.panel !== panel) return
  panel.append(makeButton('Close', () => close(true)))
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape' && event.key !== 'F8') return
    event.preventDefault()
    close(true)
    if (event.key === 'F8') goOn?.()
  })
  box.append(panel)
  place(panel, view, mark, box)
  panel.querySelector('button').focus({ preventScroll: true })
  panel.scrollIntoView({ block: 'nearest' })
}

export function close (isBack) {
  const last = open
  open = null
  last?.panel.remove()
  if (isBack) last?.view.focus()
}

function fill (panel, view, mark) {
  const { note } = mark
  panel.append(make('strong', 'st-tag', titles[note.weight]), make('p', 'govuk-body-s', `${note.message} ${note.advice}`.trim()))
  for (const offer of note.offers) panel.append(makeButton(`Write “${offer}” instead`, () => replace(view, mark, offer)))
  const more = document.getElementById(note.id)?.querySelector('details')
  if (more) {
    panel.append(makeButton('Accept it', () => {
      close()
      more.open = true
      more.querySelector('input').focus()
    }))
  }
}

async function fillSpelling (panel, view, mark, speller) {
  const { misspelt } = mark
  const suggestions = await speller.suggest(misspelt)
  const text = suggestions.length > 0
    ? `“${misspelt}” is not in the dictionary. Did you mean one of these?`
    : `“${misspelt}” is not in the dictionary, and nothing in it is similar.`
  panel.append(make('strong', 'st-tag', titles.spelling), make('p', 'govuk-body-s', text))
  for (const each of suggestions) panel.append(makeButton(each, () => replace(view, mark, each)))
  panel.append(makeButton('Leave it on this page', () => {
    speller.ignore(misspelt)
    close(true)
    say(`“${misspelt}” is left as it is.`)
  }))
  if (!speller.mayAdd) return
  panel.append(makeButton('Add to the words of the library', async () => {
    close(true)
    try {
      await speller.add(misspelt)
      say(`“${misspelt}” is now a word of the library.`)
    } catch (problem) {
      say(`“${misspelt}” could not be added. ${problem.message}`)
    }
  }))
}

// Of "St Oswin’s Primary" only the first words may be reported. Words behind them that repeat the new words go as well.
function endOf (view, { to }, words) {
  const said = words.toLowerCase().split(' ')
  for (;;) {
    const next = /^ (\p{L}+)/u.exec(view.state.sliceDoc(to, to + 40))
    if (!next || !said.includes(next[1].toLowerCase())) return to
    to += next[0].length
  }
}

export function replace (view, mark, words) {
  const to = mark.note ? endOf(view, mark, words) : mark.to
  view.dispatch({
    changes: { from: mark.from, to, insert: words }, selection: { anchor: mark.from + words.length },
    userEvent: 'input', scrollIntoView: true
  })
  close(true)
  say(`Now it says “${words}”.`)
}

function place (panel, view, mark, box) {
  const at = view.coordsAtPos(mark.from)
  const around = box.getBoundingClientRect()
  if (!at) return
  // Also when the window gets smaller, the panel stays inside. Its width is that of the stylesheet.
  panel.style.insetInlineStart = `min(${Math.max(0, at.left - around.left)}px, 100% - min(24rem, 100%))`
  panel.style.insetBlockStart = `${at.bottom - around.top + 4}px`
}

// Puts an editor over the text of each card. The text area stays in the form and is what is sent; where an editor fails, it is shown.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, drawSelection, keymap } from '@codemirror/view'
import { looksLikeText } from './looks.js'
import { continueMarks, markdown, removeMark } from './markdown.js'
import { toggleInline } from './marks.js'
import { notes, showNotes } from './notes.js'
import { forgetTold, pasting } from './pasting.js'
import { openPicker } from './picker.js'
import { close, marksOf, openAt, replace } from './popover.js'
import { say } from './saying.js'
import { Speller, spelling } from './spelling.js'
import { theme } from './theme.js'
import { makeToolbar, showState } from './toolbar.js'

const form = document.querySelector('form[data-check]')
const fields = [...form?.querySelectorAll('textarea[data-card]') ?? []]
const editors = []
const shown = new WeakMap()

if (fields.length > 0) {
  const speller = new Speller(form)
  const spellingPlugin = spelling(speller)
  for (const field of fields) {
    try {
      editors.push(mount(field, speller, spellingPlugin))
    } catch (problem) {
      console.warn('This card is shown as plain text.', problem)
    }
  }
  form.addEventListener('studio:checked', refresh)
  form.addEventListener('studio:restored', takeBack)
  form.addEventListener('click', useOffer)
  document.addEventListener('mousedown', event => { if (!event.target.closest?.('.st-pop')) close() })
  refresh()
  setTimeout(() => speller.start(), 300)
}

function mount (field, speller, spellingPlugin) {
  const box = document.createElement('div')
  box.className = 'st-editor'
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  const kind = field.dataset.card
  const name = document.getElementById(field.getAttribute('aria-labelledby'))?.textContent.trim() ?? 'Text'
  const state = EditorState.create({
    doc: field.value, extensions: extensions({ field, name, speller, spellingPlugin, box, onState: state => showState(bar, state, kind) })
  })
  // What the editor would send must be what the text area sends.
  if (state.doc.toString() !== field.value) throw new Error('This text has characters that the editor would change.')
  const view = new EditorView({ state, root, parent: root })
  const bar = makeToolbar(view, { kind, name, pick: (sort, at) => openPicker(sort, at, form.dataset.path), goToNext: at =>
    goToNext(at, speller, spellingPlugin, box) })
  box.append(bar, host)
  field.after(box)
  field.hidden = true
  showState(bar, state, kind)
  return { field, view, box }
}

function extensions ({ field, name, speller, spellingPlugin, box, onState }) {
  return [
    Prec.high(keymap.of([
      { key: 'Mod-b', run: view => toggleInline(view, 'bold') }, { key: 'Mod-i', run: view => toggleInline(view, 'italic') },
      { key: 'Mod-k', run: view => openPicker('link', view, form.dataset.path) ?? true },
      { key: 'F8', run: view => goToNext(view, speller, spellingPlugin, box) },
      { key: 'Alt-F10', run: () => goToToolbar(box) },
      { key: 'Enter', run: continueMarks }, { key: 'Backspace', run: removeMark }
    ])),
    keymap.of([...historyKeymap, ...defaultKeymap]), history(), drawSelection(), markdown, looksLikeText, notes, spellingPlugin, pasting,
    forgetTold, theme, EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': name, spellcheck: 'false', lang: 'en-GB', autocorrect: 'on', autocapitalize: 'sentences'
    }),
    EditorView.domEventHandlers({
      click: (event, view) => clicked(event, view, speller, spellingPlugin, box)
    }),
    EditorView.updateListener.of(update => {
      if (update.docChanged) {
        field.value = update.state.doc.toString()
        form.dispatchEvent(new Event('input'))
      }
      if (update.docChanged || update.selectionSet) onState(update.state)
    })
  ]
}

function goToToolbar (box) {
  box.querySelector('[role=toolbar] [tabindex="0"]').focus()
  return true
}

function goToNext (view, speller, spellingPlugin, box) {
  const marks = marksOf(view, spellingPlugin)
  if (marks.length === 0) say('Nothing is underlined in this card.')
  else {
    const at = view.state.selection.main.head
    // From a place that was shown last, to the one behind it; else to the first from here on.
    const { index, from } = shown.get(view) ?? {}
    const next = from === at && marks[index]?.from === at ? index + 1 : marks.findIndex(each => each.from >= at)
    const to = marks[next] ? next : 0
    shown.set(view, { index: to, from: marks[to].from })
    view.dispatch({ selection: { anchor: marks[to].from }, scrollIntoView: true })
    openAt(view, marks[to], speller, box, () => goToNext(view, speller, spellingPlugin, box))
  }
  return true
}

function clicked (event, view, speller, spellingPlugin, box) {
  const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
  if (at === null || !view.state.selection.main.empty) return false
  const inside = marksOf(view, spellingPlugin).filter(mark => mark.from <= at && at <= mark.to)
  // The narrowest mark is what was meant.
  const mark = inside.sort((one, other) => (one.to - one.from) - (other.to - other.from))[0]
  if (mark) openAt(view, mark, speller, box)
  return false
}

// After a check the list below each card is new.
function refresh () {
  for (const { view, field } of editors) {
    const list = field.closest('.st-card')?.querySelector('[data-live]')
    if (list) showNotes(view, list)
  }
}

// Kept words were put into the text areas.
function takeBack () {
  for (const { view, field } of editors) {
    const now = view.state.doc.toString()
    if (now !== field.value) view.dispatch({ changes: { from: 0, to: now.length, insert: field.value } })
  }
}

// A button of the list takes the offered wording at once, without a new page, and Ctrl+Z takes it back.
function useOffer (event) {
  const button = event.target.closest?.('[data-offer]')
  const item = button?.closest('[data-line]')
  const editor = editors.find(({ field }) => field.closest('.st-card')?.contains(item))
  if (!item || !editor) return
  const marks = marksOf(editor.view, null).filter(mark => mark.note?.id === item.id)
  if (marks.length === 0) return
  event.preventDefault()
  replace(editor.view, marks[0], button.dataset.offer)
}

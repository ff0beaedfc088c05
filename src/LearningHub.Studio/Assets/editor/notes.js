// What the check says of a card, underlined at its place. The list below the card has the words; this finds where they belong.
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView } from '@codemirror/view'

const setNotes = StateEffect.define()
const weights = ['error', 'warning', 'advice']

export const notes = StateField.define({
  create: () => Decoration.none,
  update (found, transaction) {
    let next = found.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setNotes)) next = effect.value
    return next
  },
  provide: field => EditorView.decorations.from(field)
})

// Reads the list below the card and underlines the places.
export function showNotes (view, list) {
  const found = []
  for (const item of list.querySelectorAll('[data-line]')) {
    const place = placeOf(view.state.doc, item)
    if (!place) continue
    const weight = weights.find(each => item.classList.contains(`st-diagnostic--${each}`)) ?? 'warning'
    found.push(Decoration.mark({ class: `md-${weight}`, note: read(item, weight), inclusive: false }).range(place.from, place.to))
  }
  view.dispatch({ effects: setNotes.of(Decoration.set(found, true)) })
}

function read (item, weight) {
  return {
    weight,
    message: item.querySelector('[data-message]')?.textContent ?? '',
    advice: item.querySelector('.st-advice')?.textContent ?? '',
    offers: [...item.querySelectorAll('[data-offer]')].map(offer => offer.dataset.offer),
    id: item.id
  }
}

// The very words where the check names them, else what stands at its column, else the line.
function placeOf (doc, { dataset }) {
  const number = Number(dataset.line) + 1
  if (number < 1 || number > doc.lines) return null
  const line = doc.line(number)
  const column = Math.min(Math.max(0, Number(dataset.column) - 1), line.length)
  if (dataset.words) {
    const rest = doc.sliceString(line.from, endOfParagraph(doc, number))
    for (const from of [column, 0]) {
      const at = rest.indexOf(dataset.words, from)
      if (at >= 0) return { from: line.from + at, to: line.from + at + dataset.words.length }
    }
    return null
  }
  const text = line.text.slice(column)
  const quoted = [...dataset.said.matchAll(/["“]([^"”]{2,})["”]/g)].map(each => each[1]).find(words => text.includes(words))
  if (quoted) {
    const from = line.from + column + text.indexOf(quoted)
    return { from, to: from + quoted.length }
  }
  if (text.trim() === '') return line.length === 0 ? null : { from: line.from, to: line.to }
  const token = /^(?:\[[^\]\n]*\](?:\([^)\n]*\))?|\{[^}\n]*\}|\S+)/.exec(text)
  const isWhole = column === 0 || !token
  return { from: isWhole ? line.from : line.from + column, to: isWhole ? line.to : line.from + column + token[0].length }
}

function endOfParagraph (doc, number) {
  let last = number
  while (last < doc.lines && doc.line(last + 1).text.trim() !== '') last++
  return doc.line(last).to
}

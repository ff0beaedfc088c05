// What is pasted from Word or a browser becomes Markdown. What Markdown has no form for is left out, and told.
import { isolateHistory } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { fromHtml } from '../html/from-html.js'
import { say } from './saying.js'

const toldIn = new Set()

// Takes away what was told about a paste, as soon as somebody writes on or undoes it.
export const forgetTold = EditorView.updateListener.of(({ docChanged, transactions, view }) => {
  const box = docChanged && toldIn.size > 0 ? view.dom.getRootNode().host?.parentElement : null
  if (!box || !toldIn.has(box) || transactions.some(each => each.isUserEvent('input.paste'))) return
  toldIn.delete(box)
  box.querySelector('.st-told')?.remove()
})

export const pasting = EditorView.domEventHandlers({
  paste (event, view) {
    const html = event.clipboardData?.getData('text/html') ?? ''
    if (html.trim() === '') return false
    const { text, isBlock, dropped } = fromHtml(html)
    if (text === '') return false
    event.preventDefault()
    const { from, to } = view.state.selection.main
    const line = view.state.doc.lineAt(from)
    const behind = view.state.doc.lineAt(to).to > to
    const before = isBlock && view.state.sliceDoc(line.from, from).trim() !== '' ? '\n\n' : ''
    const after = isBlock && behind ? '\n\n' : ''
    view.dispatch({
      changes: { from, to, insert: before + text + after }, selection: { anchor: from + before.length + text.length },
      userEvent: 'input.paste', annotations: isolateHistory.of('full'), scrollIntoView: true
    })
    tell(view, dropped)
    return true
  }
})

function tell (view, dropped) {
  const words = dropped.length === 0 ? 'Pasted as Markdown; nothing was left out.'
    : `Pasted as Markdown. Left out: ${dropped.join(', ')}. Press Ctrl+Z to undo.`
  say(words)
  // Those who see the screen read it under the card until they write on.
  const box = view.dom.getRootNode().host.parentElement
  box.querySelector('.st-told')?.remove()
  const told = document.createElement('p')
  told.className = 'govuk-body-s st-told'
  told.textContent = words
  box.append(told)
  toldIn.add(box)
}

// British spelling. The dictionary runs in a worker of this browser; words it lacks are looked up in the library's own lists.
import { syntaxTree } from '@codemirror/language'
import { StateEffect } from '@codemirror/state'
import { Decoration, ViewPlugin } from '@codemirror/view'

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
const silent = new Set(['URL', 'InlineCode', 'FencedCode', 'Autolink', 'HTMLTag', 'LinkTitle'])
const apart = /\[@[^\]\n]*\]|\{[^}\n]*\}|^:::\s*\S*|\bhttps?:\/\/\S+|\S+@\S+/gm
const changed = StateEffect.define()

// Asks the worker, and the studio about what the worker does not know. Answers are kept for the page.
export class Speller {
  known = new Map()
  #asked = new Map()
  #worker
  #number = 0
  #views = new Set()
  #waiting = new Set()
  #timer

  constructor (form) {
    this.form = form
    this.mayAdd = form.dataset.mayAdd === 'yes'
  }

  start () {
    if (this.#worker) return
    this.#worker = new Worker('/assets/spelling.js', { type: 'module' })
    this.#worker.addEventListener('message', ({ data }) => {
      this.#asked.get(data.number)?.(data.answer)
      this.#asked.delete(data.number)
    })
    this.#worker.addEventListener('error', () => { this.failed = true })
    if (this.#waiting.size > 0) this.#ask()
  }

  join (view) { this.#views.add(view) }

  want (words) {
    for (const each of words) if (!this.known.has(each)) this.#waiting.add(each)
    if (!this.#worker || this.#waiting.size === 0) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(), 200)
  }

  suggest (text) { return this.#send('suggest', text) }

  // Words that this page is to leave alone.
  ignore (text) {
    this.known.set(text, true)
    this.#refresh()
  }

  async add (text) {
    const answer = await this.#post('/spelling/add', { word: text })
    if (!answer.ok) throw new Error(await answer.text())
    this.ignore(text)
  }

  async #ask () {
    const words = [...this.#waiting]
    this.#waiting.clear()
    const wrong = await this.#send('check', words)
    const ours = new Set(wrong.length > 0 ? await this.#ours(wrong) : [])
    for (const each of words) this.known.set(each, !wrong.includes(each) || ours.has(each))
    this.#refresh()
  }

  async #ours (words) {
    const answer = await this.#post('/spelling', { words: words.join('\n') })
    return answer.ok ? await answer.json() : words
  }

  #post (address, values) {
    const token = this.form.querySelector('input[name=__RequestVerificationToken]')
    return fetch(address, { method: 'POST', body: new URLSearchParams({ [token.name]: token.value, ...values }) })
  }

  #send (task, value) {
    const number = ++this.#number
    return new Promise(resolve => {
      this.#asked.set(number, resolve)
      this.#worker.postMessage({ number, task, value })
    })
  }

  #refresh () {
    for (const view of this.#views) view.dispatch({ effects: changed.of(null) })
  }
}

// The words of a stretch of text that a reader sees, with their places.
function wordsIn (state, from, to) {
  const text = state.sliceDoc(from, to)
  const skipped = [...text.matchAll(apart)].map(found => [found.index, found.index + found[0].length])
  syntaxTree(state).iterate({
    from, to, enter: node => { if (silent.has(node.name)) skipped.push([node.from - from, node.to - from]) }
  })
  const words = []
  for (const { 0: found, index } of text.matchAll(word)) {
    if (found.length < 2 || skipped.some(([start, end]) => index < end && index + found.length > start)) continue
    if (/[\d_]/.test(text[index - 1] ?? '') || /[\d_]/.test(text[index + found.length] ?? '')) continue
    if (found === found.toUpperCase() && found.length <= 6) continue
    words.push({ word: found, from: from + index, to: from + index + found.length })
  }
  return words
}

export const spelling = speller => ViewPlugin.fromClass(class {
  constructor (view) {
    speller.join(view)
    this.read(view)
  }

  update (update) {
    const isTold = update.transactions.some(each => each.effects.some(effect => effect.is(changed)))
    if (update.docChanged || update.viewportChanged || isTold || update.selectionSet) this.read(update.view)
  }

  read (view) {
    const words = view.visibleRanges.flatMap(({ from, to }) => wordsIn(view.state, from, to))
    const at = view.state.selection.main.head
    // A word that is being written is not judged.
    const isWriting = ({ to }) => view.hasFocus && to === at
    speller.want(new Set(words.filter(each => !isWriting(each)).map(each => each.word)))
    this.decorations = Decoration.set(words.filter(each => speller.known.get(each.word) === false && !isWriting(each))
      .map(each => Decoration.mark({
        class: 'md-misspelt', misspelt: each.word, attributes: { 'aria-invalid': 'spelling' }
      }).range(each.from, each.to)))
  }
}, { decorations: plugin => plugin.decorations })

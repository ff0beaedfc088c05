// What was left out, in words.
const names = {
  pictures: ['a picture', 'pictures'], comments: ['a comment', 'comments'], deleted: ['deleted text', 'deleted texts'],
  footnotes: ['a mark of a footnote', 'marks of footnotes'], objects: ['an embedded object', 'embedded objects'],
  fields: ['a field of a form', 'fields of a form'], links: ['a link into the old document', 'links into the old document'],
  merged: ['a merged cell', 'merged cells']
}
const looks = { underline: 'underlining', colour: 'colours', font: 'fonts and sizes', script: 'raised and lowered letters' }

export class Dropped {
  #counts = new Map()
  #looks = new Set()

  count (what, number = 1) { if (number > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + number) }

  look (what) { this.#looks.add(what) }

  inWords () {
    const counted = [...this.#counts].map(([what, count]) => count === 1 ? names[what][0] : `${count} ${names[what][1]}`)
    return [...counted, ...[...this.#looks].map(what => looks[what])]
  }
}

// The worker that knows British spelling.
import nspell from 'nspell'
import aff from '../node_modules/dictionary-en-gb/index.aff'
import dic from '../node_modules/dictionary-en-gb/index.dic'

const dictionary = nspell(aff, dic)
const most = 5
const plain = word => word.replace(/’/g, "'")

const tasks = {
  check: words => words.filter(word => !isRight(plain(word))),
  suggest: word => dictionary.suggest(plain(word)).slice(0, most)
}

// "board's" is right if "board" is.
function isRight (word) {
  return dictionary.correct(word) || (/'s$/i.test(word) && dictionary.correct(word.slice(0, -2)))
}

self.addEventListener('message', ({ data: { number, task, value } }) => self.postMessage({ number, answer: tasks[task](value) }))

// Colours and type of the text. CodeMirror puts them into the shadow root as adopted style sheets, which the content policy allows.
import { EditorView } from '@codemirror/view'

const sans = '"Helvetica Neue", Helvetica, Arial, sans-serif'
const mono = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace'

export const theme = EditorView.theme({
  '&': { border: '2px solid #0b0c0c', background: '#fff', color: '#0b0c0c', fontSize: '1.1875rem' },
  '&.cm-focused': { outline: '3px solid #ffdd00', boxShadow: 'inset 0 0 0 2px #0b0c0c' },
  '.cm-scroller': { fontFamily: sans, lineHeight: '1.5', overflowX: 'hidden' },
  '.cm-content': { padding: '0.5rem 0.25rem', minHeight: '4.5rem' },
  '.cm-line': { padding: '0 0.5rem' },
  '.md-h1, .md-h2, .md-h3, .md-h4': { fontWeight: '700' },
  '.md-h1, .md-h2': { fontSize: '1.5rem', lineHeight: '1.3' },
  '.md-h3': { fontSize: '1.3125rem' },
  '.md-bold': { fontWeight: '700' },
  '.md-italic': { fontStyle: 'italic' },
  '.md-struck': { textDecoration: 'line-through' },
  '.md-code': { fontFamily: mono, fontSize: '0.9em' },
  '.md-link': { color: '#1d4b7d', textDecoration: 'underline' },
  '.md-cite': { background: '#e9edf3', color: '#10294a', fontSize: '0.875em' },
  '.md-quiet': { color: '#484949', fontSize: '0.875em', fontWeight: '400' },
  '.md-quote': { borderInlineStart: '5px solid #b4bcc8', paddingInlineStart: '0.75rem' },
  '.md-table': { fontFamily: mono, fontSize: '1rem' },
  '.md-fence': { color: '#484949', fontFamily: mono, fontSize: '1rem' },
  '.md-error': { textDecoration: 'underline wavy #b3161b 2px', textDecorationSkipInk: 'none' },
  '.md-warning': { textDecoration: 'underline wavy #b3540e 2px', textDecorationSkipInk: 'none' },
  '.md-advice': { textDecoration: 'underline dotted #484949 2px', textDecorationSkipInk: 'none' },
  '.md-misspelt': { textDecoration: 'underline wavy #1d4b7d 2px', textDecorationSkipInk: 'none' },
  '@media (forced-colors: active)': { '.cm-content': { forcedColorAdjust: 'auto' } }
})

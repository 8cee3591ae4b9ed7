import { escapeXml } from './xml'

interface Page {
  readonly appKey: string
  readonly accounts: readonly string[]
  /** What the answer of this page carries back; good once. */
  readonly ticket: string
}

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:30em;margin:4em auto;padding:0 1em}' +
  'strong{display:block;background:#fff3bf;color:#5c4400;padding:.5em 1em}' +
  'button,select{font:inherit;padding:.3em 1.2em;margin:.5em .5em 0 0}'

const document = (content: string): string =>
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>沙箱授权</title>' +
  `<style>${STYLE}</style></head><body>${content}</body></html>`

/** What the seller sees: which app asks, and the two answers. */
export const authorisePage = ({ appKey, accounts, ticket }: Page): string =>
  document(
    '<strong>沙箱：这不是淘宝，没有真实的账号。</strong>' +
      `<h1>授权给应用 ${escapeXml(appKey)}</h1>` +
      '<form method="post" action="/authorize">' +
      `<input type="hidden" name="ticket" value="${escapeXml(ticket)}">` +
      '<label>账号 <select name="account">' +
      accounts.map((name) => `<option>${escapeXml(name)}</option>`).join('') +
      '</select></label><br>' +
      '<button name="decision" value="allow">授权</button>' +
      '<button name="decision" value="refuse">拒绝</button></form>',
  )

/** For desktop apps, whose redirect is `urn:ietf:wg:oauth:2.0:oob`: the code is read off the page. */
export const codePage = (code: string): string =>
  document(`<h1>授权码</h1><p>请把它复制到应用里：</p><p><code>${escapeXml(code)}</code></p>`)

export const problemPage = (problem: string): string =>
  document(`<h1>不能授权</h1><p>${escapeXml(problem)}</p>`)

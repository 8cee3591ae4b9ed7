import { expect, it } from 'vitest'
import { defectOf } from '../../../electron/domain/defect'

const SECRET = 'app-secret'

/** An error whose stack is this text. */
function thrown(stack: string): Error {
  const error = new TypeError(SECRET)
  error.stack = stack
  return error
}

it.each([
  [`TypeError: ${SECRET}\n    at call (/home/user/app/client.js:12:34)`, 'client.js:12:34'],
  [`TypeError: ${SECRET}\n    at C:\\app\\client.js:12:34`, 'client.js:12:34'],
  [`TypeError: ${SECRET}\n    at <anonymous>\n    at run (main.cjs:1:2)`, 'main.cjs:1:2'],
  [`TypeError: ${SECRET}`, null],
])('tells the place and not the message of %j', (stack, at) => {
  expect(defectOf(thrown(stack))).toEqual({ name: 'TypeError', at })
})

it.each([
  [SECRET, 'string'],
  [undefined, 'undefined'],
  [{ message: SECRET }, 'object'],
])('tells only what was thrown where it is no error: %j', (value, name) => {
  expect(defectOf(value)).toEqual({ name, at: null })
})

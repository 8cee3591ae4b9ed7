import { expect, it } from 'vitest'
import { headerParameters } from '../../../electron/sandbox-gateway/header-parameters'

it.each<[string, [string, string][]]>([
  ['multipart/form-data; boundary="x y"', [['boundary', 'x y']]],
  ['multipart/form-data; boundary=x', [['boundary', 'x']]],
  ['multipart/form-data;BOUNDARY = x', [['boundary', 'x']]],
  [
    'form-data; name="a\\"b"; filename="c;d"',
    [
      ['name', 'a"b'],
      ['filename', 'c;d'],
    ],
  ],
  ['form-data; name=a; name=b', [['name', 'a']]],
  ['form-data; name=""', [['name', '']]],
  ['text/plain', []],
])('%s', (header, parameters) => expect([...headerParameters(header)]).toEqual(parameters))

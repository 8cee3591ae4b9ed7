import { describe, expect, it } from 'vitest'
import { nodeFault } from '../../../electron/net/node-fault'

const failed = (code: unknown) => Object.assign(new Error('https://user:secret@host/'), { code })

describe('nodeFault', () => {
  it.each([
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['ECONNREFUSED', 'refused'],
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns-temporary'],
    ['EAI_FAIL', 'dns'],
    ['ENETUNREACH', 'offline'],
    ['EHOSTUNREACH', 'offline'],
    ['ENETDOWN', 'offline'],
    ['EACCES', 'offline'],
    ['ETIMEDOUT', 'timeout'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['EPROTO', 'tls'],
    ['HPE_INVALID_CONSTANT', 'undecodable'],
    ['Z_DATA_ERROR', 'undecodable'],
    ['Z_BUF_ERROR', 'undecodable'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'undecodable'],
    ['ABORT_ERR', 'cancelled'],
  ])('%s is %s', (code, kind) => {
    expect(nodeFault(failed(code))).toEqual({ kind, detail: code })
  })

  it.each([failed(undefined), failed(5), 'text', null])('tells nothing of %j', (error) => {
    expect(nodeFault(error)).toEqual({ kind: 'offline', detail: null })
  })
})

import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { LookupFailure } from '../../../../electron/domain/failure'
import { accountOf } from '../../../../electron/domain/proxy-login'
import { faultFailure } from '../../../../electron/top/fault-failure'
import ProxyForm from '../../../../renderer/lookup/proxy-form'
import { onBridge } from '../../../support/page/on-bridge'

const PROXY = { host: 'proxy.test', port: 3128, scheme: 'Basic', realm: 'a\u202eb' }

it('signs in to the proxy of its card, and goes on', async () => {
  const signIn = onBridge('proxy.sign-in')
  const goOn = vi.fn()
  const { error } = faultFailure({ kind: 'proxy-login', detail: null, proxy: PROXY })
  render(<ProxyForm error={error as LookupFailure} goOn={goOn} />)
  const [name, password] = document.querySelectorAll('input')
  fireEvent.change(name as Element, { target: { value: 'zhang' } })
  fireEvent.change(password as Element, { target: { value: 'x' } })
  await act(async () => void fireEvent.click(screen.getByRole('button')))
  const login = { username: 'zhang', password: 'x' }
  expect(signIn.mock.calls).toEqual([[accountOf(PROXY), login]])
  expect(goOn).toHaveBeenCalledOnce()
})

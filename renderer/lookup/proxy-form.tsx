import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure, LookupFailure } from '../../electron/domain/failure'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import './proxy-form.css'

interface Props {
  readonly error: LookupFailure
  /** Takes up the lookup that the proxy has stopped. */
  readonly goOn: () => void
}

/** Whatever is typed here is meant for here: the panel's own keys are Esc alone. */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation()
}

/** Name and password for the proxy that asks. Not controlled: the password is in no state of the page's. */
export default function ProxyForm({ error, goOn }: Props) {
  const { t } = useTranslation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  const { realm, scheme, account = '' } = error.params
  // What is typed next must not stand readable in the field of the ID.
  useEffect(() => first.current?.focus(), [])

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const entered = new FormData(form)
    const text = (name: string) => String(entered.get(name) ?? '')
    const login = { username: text('username'), password: text('password') }
    // By the property, which React watches: it would remember what a reset of the form takes out.
    for (const input of form.querySelectorAll('input')) input.value = ''
    const reply = await bridge['proxy.sign-in'](account, login)
    if (reply.ok) goOn()
    else setFailure(reply.error)
  }

  return (
    <form className="proxy-form" onSubmit={(event) => void signIn(event)} onKeyDown={keepKeys}>
      {realm ? (
        <p className="small quiet">
          {t('proxy.says')} <bdi>{realm}</bdi>
        </p>
      ) : null}
      <label htmlFor={`${id}-name`}>{t('proxy.username')}</label>
      <input
        id={`${id}-name`}
        ref={first}
        name="username"
        required
        maxLength={256}
        pattern="[^:]+"
        autoComplete="off"
        spellCheck={false}
      />
      <label htmlFor={`${id}-password`}>{t('proxy.password')}</label>
      <input
        id={`${id}-password`}
        name="password"
        type="password"
        maxLength={1024}
        autoComplete="off"
      />
      <p className="small quiet">{t(scheme === 'basic' ? 'proxy.basic' : 'proxy.kept')}</p>
      <button type="submit" className="primary">
        {t('proxy.goOn')}
      </button>
      <FailureLine failure={failure} className="action-problem warning small" />
    </form>
  )
}

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SettingsProblem } from '../../electron/contract/settings'
import { useLocale } from '../i18n/i18n'
import { useTopic } from '../topic'
import { useKeptFocus } from '../ui/use-kept-focus'
import { Announcer } from './announcer'
import { Card } from './card'
import { DemoStrip } from './demo-strip'
import { IdField } from './id-field'
import { PanelHeader } from './panel-header'
import './panel.css'
import { useAnswers } from './use-answers'
import { useDial } from './use-dial'
import { useFitWindow } from './use-fit-window'
import { useHelp } from './use-help'
import { useLookup } from './use-lookup'
import { useMini } from './use-mini'
import { useNumberSelection } from './use-number-selection'
import { usePaintAnswer } from './use-paint-answer'
import { usePanelKeys } from './use-panel-keys'
import { useProfileChoice } from './use-profile-choice'

/** What concerns nobody's next call: the settings window tells of it. */
const isForAgents = ({ kind }: SettingsProblem) =>
  kind !== 'copy-not-kept' && kind !== 'policy-unknown'

/** Nothing else: Enter on a button that nobody went to would dial. */
const KEEPS_FOCUS = ['.id-field input']

export function Panel() {
  const { state, asked, ask } = useLookup()
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const answers = useAnswers()
  const dialling = useDial(state)
  const help = useHelp(state)
  const mini = useMini(state, view?.settings.smallCard ?? false)
  const choice = useProfileChoice(state, view?.settings.activeProfileId ?? null)
  const notice = useTopic('notice')
  const renewal = useTopic('renewal')
  const root = useRef<HTMLElement>(null)
  useLocale(view?.locale ?? 'zh')
  useFitWindow(root)
  usePanelKeys(view?.settings ?? null, {
    dial: dialling.dial,
    choose: choice.choose,
    help: help.toggle,
    mini: mini.toggle,
    showsHelp: help.isOpen,
    showsNumber: state?.phase === 'number' && !asked,
  })
  useKeptFocus(KEEPS_FOCUS)
  useNumberSelection()
  usePaintAnswer()
  const { t } = useTranslation()
  const profile = view?.settings.profiles.find(({ id }) => id === view.settings.activeProfileId)
  useEffect(() => {
    if (profile !== undefined) root.current?.style.setProperty('--profile', profile.colour)
  }, [profile])

  if (state === null || view === null || profile === undefined)
    return <main ref={root} className="panel" />
  // What a person is asked or told has no room on the small card.
  const isTold = notice !== null || choice.failure !== null
  const isMini = mini.isOn && !help.isOpen && !asked && !isTold && renewal?.place !== 'panel'
  if (answers !== null && isMini) {
    return (
      <main ref={root} className="panel mini">
        <h1 className="sr-only">{t('app')}</h1>
        <answers.MiniCard
          state={state}
          settings={view.settings}
          dialling={dialling}
          unpin={mini.toggle}
        />
        <Announcer state={state} />
      </main>
    )
  }
  return (
    <main ref={root} className="panel">
      <h1 className="sr-only">{t('app')}</h1>
      <PanelHeader
        settings={view.settings}
        profile={profile}
        choose={choice.choose}
        help={help}
        mini={mini}
      />
      {profile.gateway === 'demo' ? (
        <DemoStrip isAlone={view.settings.profiles.length === 1} />
      ) : null}
      <IdField state={state} settings={view.settings} profileId={profile.id} ask={ask} />
      {help.isOpen && answers !== null ? (
        <answers.HelpSheet hotkey={hotkey} close={help.toggle} />
      ) : null}
      {asked && !help.isOpen ? <section className="card" /> : null}
      {asked || help.isOpen ? null : (
        <Card
          answers={answers}
          state={state}
          settings={view.settings}
          profile={profile}
          hotkey={hotkey}
          dialling={dialling}
          ask={ask}
          showAgain={choice.showAgain}
        />
      )}
      {answers === null ? null : (
        // Below the card: what is being read does not move when one comes or goes.
        <>
          <answers.FailureLine failure={choice.failure} className="notice small" />
          <answers.FailureLine failure={notice} className="notice small" />
          {view.problems.filter(isForAgents).map((problem) => (
            <answers.ProblemLine key={problem.kind} problem={problem} className="notice small" />
          ))}
        </>
      )}
      {answers === null ? null : <answers.RenewalView place="panel" profileId={null} />}
      <Announcer state={state} />
    </main>
  )
}

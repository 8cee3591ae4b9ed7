import { useTranslation } from 'react-i18next'
import type { SettingsProblem } from '../../electron/contract/settings'

/** What is said of a problem with the settings' files. */
function useProblemText(): (problem: SettingsProblem) => string {
  const { t } = useTranslation('translation')
  return (problem) => {
    if (problem.kind === 'unreadable' || problem.kind === 'copy-not-kept')
      return t(`problems.${problem.kind}`, { reason: problem.reason })
    if (problem.kind === 'folder-not-writable') return t(`problems.${problem.kind}`)
    if (problem.kind === 'test-runtime')
      return t(`problems.${problem.kind}`, { version: problem.version })
    if (problem.kind === 'policy-unknown')
      return t(`problems.${problem.kind}`, { ...problem, names: problem.names.join(', ') })
    if (problem.kind === 'policy-broken' || problem.kind === 'policy-refused') {
      const { kind, file, holds } = problem
      const what = kind === 'policy-broken' ? problem.names.join(', ') : problem.reason
      const first =
        kind === 'policy-broken'
          ? t(`problems.${kind}`, { file, names: what })
          : t(`problems.${kind}.${problem.reason}`, { file })
      return `${first}${t(`problems.policy-holds.${holds}`)}`
    }
    const names = 'names' in problem ? problem.names.join(', ') : ''
    return problem.keptAs === null
      ? t(`problems.${problem.kind}NotKept`, { names })
      : t(`problems.${problem.kind}`, { names, file: problem.keptAs })
  }
}

interface Props {
  readonly problem: SettingsProblem
  readonly className: string
}

export function ProblemLine({ problem, className }: Props) {
  const textOf = useProblemText()
  return (
    <p role="status" className={className}>
      {textOf(problem)}
    </p>
  )
}

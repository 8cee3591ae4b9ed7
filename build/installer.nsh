; electron-builder writes `protocols` for macOS and Linux only. SHELL_CONTEXT is the user or the
; machine, as chosen in the installer. After -- Chromium reads no switches, whatever a link holds.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\workcard-dialer" "" "URL:Workcard Dialer link"
  WriteRegStr SHELL_CONTEXT "Software\Classes\workcard-dialer" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\workcard-dialer\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\workcard-dialer\shell\open\command" "" '"$appExe" -- "%1"'
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey SHELL_CONTEXT "Software\Classes\workcard-dialer"
  ${endIf}
!macroend

@echo off
rem The terminal command of the installed app. A batch file waits for the app, and its exit code is kept.
"%~dp0Workcard Dialer.exe" --log-level=3 --cli -- %*
exit /b %ERRORLEVEL%

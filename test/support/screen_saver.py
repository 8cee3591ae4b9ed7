"""Turns X11's screen saver on or off: screen_saver.py on|off. What `xset s activate` does, without that package."""

import ctypes
import sys

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
for name in ("XForceScreenSaver", "XSync"):
    getattr(x11, name).argtypes = [ctypes.c_void_p, ctypes.c_int]

display = x11.XOpenDisplay(None)
if not display:
    sys.exit("no X display")
# ScreenSaverActive is 1, ScreenSaverReset is 0 (X11/X.h).
x11.XForceScreenSaver(display, 1 if sys.argv[1] == "on" else 0)
x11.XSync(display, 0)

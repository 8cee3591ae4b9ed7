"""A StatusNotifier host for tests: what a desktop's panel does with a tray icon, over the real session bus.

Protocol on standard input and output, one line each:
  (start)          -> ready
  items            -> JSON list of the registered items' bus names
  menu             -> JSON list of [id, label] of the first item's menu
  click LABEL      -> clicked | missing
"""

import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

WATCHER = "org.kde.StatusNotifierWatcher"


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(WATCHER, bus), "/StatusNotifierWatcher")
        self.items = []

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        # Either an object path of the sender or a bus name with the usual path.
        item = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        self.items.append(item)
        self.StatusNotifierItemRegistered(service)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll(_interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        names = dbus.Array([name for name, _ in self.items], signature="s")
        return {
            "RegisteredStatusNotifierItems": names,
            "IsStatusNotifierHostRegistered": dbus.Boolean(True),
            "ProtocolVersion": dbus.Int32(0),
        }


def menu_of(bus, item):
    name, path = item
    properties = dbus.Interface(bus.get_object(name, path), dbus.PROPERTIES_IFACE)
    menu_path = properties.Get("org.kde.StatusNotifierItem", "Menu")
    return dbus.Interface(bus.get_object(name, menu_path), "com.canonical.dbusmenu")


def entries(menu):
    none = dbus.Array([], signature="s")
    _revision, (_id, _properties, children) = menu.GetLayout(dbus.Int32(0), dbus.Int32(-1), none)
    return [entry for child in children for entry in with_submenu(child)]


def with_submenu(item):
    number, properties, children = item
    own = (int(number), str(properties.get("label", "")))
    return [own] + [entry for child in children for entry in with_submenu(child)]


def click(menu, label):
    for number, text in entries(menu):
        if text == label:
            event = (dbus.Int32(number), "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
            menu.Event(*event)
            return "clicked"
    return "missing"


def answer(bus, watcher, line):
    command, _, argument = line.partition(" ")
    if command == "items":
        return json.dumps([name for name, _ in watcher.items])
    menu = menu_of(bus, watcher.items[0])
    if command == "menu":
        return json.dumps(entries(menu), ensure_ascii=False)
    return click(menu, argument)


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = Watcher(bus)
    loop = GLib.MainLoop()

    def reply(line):
        try:
            text = answer(bus, watcher, line)
        except (dbus.DBusException, IndexError) as error:
            text = "error " + str(error).replace("\n", " ")
        print(text, flush=True)
        return False

    def listen():
        for line in sys.stdin:
            GLib.idle_add(reply, line.rstrip("\n"))
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    print("ready", flush=True)
    loop.run()


main()

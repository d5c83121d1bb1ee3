# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An X server without a screen, and the instant something is painted on it: its pixels are read until one changes.
import ctypes
import os
import subprocess
import time

WIDTH, HEIGHT = 1280, 800
Z_PIXMAP, ALL_PLANES = 2, 0xFFFFFFFF


class Screen:
    def __init__(self):
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-br", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
        self.name = ":" + self.server.stdout.readline().decode().strip()
        self.x11 = ctypes.CDLL("libX11.so.6")
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self.x11, function).restype = ctypes.c_void_p
        self.x11.XGetPixel.restype = self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(self.name.encode()))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def pixel(self):
        """The colour in the middle of the screen: black until a window paints there."""
        x, y = WIDTH // 2, HEIGHT // 2
        image = ctypes.c_void_p(self.x11.XGetImage(self.display, self.root, x, y, 1, 1, ctypes.c_ulong(ALL_PLANES), Z_PIXMAP))
        colour = self.x11.XGetPixel(image, 0, 0)
        self.x11.XDestroyImage(image)
        return colour & 0xFFFFFF

    def first_paint(self, argv, environment, look):
        """Milliseconds from exec to the first paint in the middle; `look` is called with the pid while it shows."""
        started = time.monotonic()
        program = subprocess.Popen(argv, env=dict(environment, DISPLAY=self.name, QT_QPA_PLATFORM="xcb"),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        while self.pixel() == 0:
            if program.poll() is not None or time.monotonic() - started > 20:
                raise RuntimeError(f"{argv[0]} painted nothing")
            time.sleep(0.001)
        milliseconds = (time.monotonic() - started) * 1000
        look(program.pid)
        program.terminate()
        program.wait()
        while self.pixel() != 0:
            time.sleep(0.001)
        return milliseconds

    def close(self):
        self.x11.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()
